using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Acta.Reading;

/// <summary>One rule of reading, as its resource file states it.</summary>
/// <param name="Id">Stable name, unique in its language: <c>ad.label</c>.</param>
/// <param name="Kind">What it recognises.</param>
/// <param name="Pattern">What it matches in folded text; runs in linear time.</param>
/// <param name="Examples">What it must match and what not.</param>
/// <param name="Place">File and line that state it.</param>
internal sealed record ReadingRule(string Id, RuleKind Kind, Regex Pattern, ImmutableArray<RuleExample> Examples, string Place);
