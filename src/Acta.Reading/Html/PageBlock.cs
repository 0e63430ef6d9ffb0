using Acta.Core;

namespace Acta.Reading;

/// <summary>A block of a page.</summary>
/// <param name="Kind">What its element says that it is.</param>
/// <param name="Text">Its text, white space made single.</param>
/// <param name="LinkedLength">How many characters of the text stand in links.</param>
/// <param name="Link">The target of its last link.</param>
/// <param name="IsLead">Whether its element's class says that it sums the article up.</param>
internal sealed record PageBlock(BlockKind Kind, string Text, int LinkedLength, string? Link, bool IsLead)
{
    /// <summary>Whether the whole block is links.</summary>
    public bool IsLink => LinkedLength >= Text.Count(c => !char.IsWhiteSpace(c)) && Link is not null;
}
