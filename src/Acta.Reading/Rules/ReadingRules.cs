using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Acta.Reading;

/// <summary>The reading rules of one language, or of all of them together. Immutable, safe on any thread.</summary>
internal sealed class ReadingRules
{
    // No rule looks further into a block, so that a block of megabytes costs no more than a line.
    private const int Sight = 500;

    private readonly ImmutableArray<ReadingRule>[] byKind;
    private readonly FrozenDictionary<string, int> months;

    public ReadingRules(IEnumerable<ReadingRule> rules, IEnumerable<KeyValuePair<string, int>> months)
    {
        All = [.. rules];
        byKind = [.. Enum.GetValues<RuleKind>().Select(kind => All.Where(r => r.Kind == kind).ToImmutableArray())];
        this.months = months.DistinctBy(m => m.Key, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The rules in the order of their files.</summary>
    public ImmutableArray<ReadingRule> All { get; }

    /// <summary>Names of months and their numbers.</summary>
    public IEnumerable<KeyValuePair<string, int>> Months => months;

    /// <summary>
    /// The first rule of a kind that matches the beginning of <paramref name="text"/>, with its match; positions are those of
    /// <paramref name="text"/>. Rules that must match a whole block do not match one of more than 500 characters.
    /// </summary>
    public RuleMatch? Match(RuleKind kind, ReadOnlySpan<char> text)
    {
        if (text.Length > Sight && kind is RuleKind.Debris or RuleKind.Published)
        {
            return null;
        }

        var folded = Fold(text.Length > Sight ? text[..Sight] : text);
        foreach (var rule in byKind[(int)kind])
        {
            if (rule.Match(folded) is { Success: true } match)
            {
                return new RuleMatch(rule, match);
            }
        }

        return null;
    }

    /// <summary>The date that a match names: year, and month and day where it tells them; null where the match names none or one that is not in the calendar.</summary>
    public string? DateOf(RuleMatch found)
    {
        var groups = found.Match.Groups;
        if (groups["iso"].Success)
        {
            return CalendarDate.FromIso(groups["iso"].Value);
        }

        if (!int.TryParse(groups["year"].Value, out var year))
        {
            return null;
        }

        var month = groups["month"] is { Success: true } m ? Number(m.Value) : null;
        var day = groups["day"] is { Success: true } d ? Number(d.Value) : null;
        return CalendarDate.Compose(year, month, day);
    }

    private int? Number(string written) => months.TryGetValue(written, out var number) ? number : int.TryParse(written, out number) ? number : 0;

    /// <summary>Makes the variants of spaces and apostrophes one, and letters lower case; each character stays in its place.</summary>
    private static string Fold(ReadOnlySpan<char> text)
    {
        var folded = text.ToArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = folded[i] switch
            {
                '\u2019' or '\u2018' or '\u02BC' => '\'',
                var c when char.IsWhiteSpace(c) => ' ',
                var c => char.ToLowerInvariant(c),
            };
        }

        return new string(folded);
    }
}
