namespace Acta.Core;

/// <summary>
/// One block of an article's text. Blocks are in order, do not overlap, and together cover all but white space; a block set aside
/// (<see cref="BlockKind.Debris"/>, <see cref="BlockKind.Stamp"/>) stays in the text and says by which rule.
/// </summary>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">Id of the rule that set it aside or recognised it; null for plain prose.</param>
public sealed record Block(TextSpan Span, BlockKind Kind, string? Rule = null)
{
    /// <summary>Whether the analysis reads it: all but debris and stamps.</summary>
    public bool IsRead => Kind is not (BlockKind.Debris or BlockKind.Stamp);
}
