using Acta.Core;

namespace Acta.Reading;

/// <summary>A block as its source sets it off, before the rules have looked at it.</summary>
/// <param name="Span">Its place in the stored text, without white space around it.</param>
/// <param name="Kind">What the source says that it is.</param>
/// <param name="Url">The one link that its text is, absolute; null where it is none.</param>
/// <param name="Rule">Id of the rule by which the source says so; null where none does.</param>
internal readonly record struct DraftBlock(TextSpan Span, BlockKind Kind, string? Url = null, string? Rule = null);
