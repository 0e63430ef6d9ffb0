namespace Acta.Core;

/// <summary>A name in the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">How many tokens it has.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct NameMention(TextSpan Span, int FirstToken, int TokenCount, NameKind Kind);
