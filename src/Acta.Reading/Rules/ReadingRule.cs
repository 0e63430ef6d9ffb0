using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Acta.Reading;

/// <summary>One rule of reading, as its resource file states it. Immutable, safe on any thread.</summary>
/// <param name="Id">Stable name, unique in its language: <c>ad.label</c>.</param>
/// <param name="Kind">What it recognises.</param>
/// <param name="Pattern">What it matches in folded text.</param>
/// <param name="Examples">What it must match and what not.</param>
/// <param name="Place">File and line that state it.</param>
internal sealed record ReadingRule(string Id, RuleKind Kind, string Pattern, ImmutableArray<RuleExample> Examples, string Place)
{
    // Rules see untrusted text, so they run in linear time; such a matcher takes milliseconds to build, so it is built when first needed.
    private readonly Lazy<Regex> matcher = new(() => new Regex(Pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    /// <summary>The first match in folded text.</summary>
    public Match Match(string folded) => matcher.Value.Match(folded);
}
