namespace Acta.Core;

/// <summary>A sentence of the document.</summary>
/// <param name="Span">From the first to the last character of its tokens.</param>
/// <param name="FirstToken">Index of its first token in <see cref="Document.Tokens"/>.</param>
/// <param name="TokenCount">How many tokens it has, 1 or more.</param>
/// <param name="Block">Index in <see cref="Article.Blocks"/> of the block that it stands in; a sentence never crosses blocks.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, int Block)
{
    /// <summary>Index just past its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
