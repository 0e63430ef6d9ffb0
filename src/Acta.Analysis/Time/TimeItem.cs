using System.Collections.Immutable;

namespace Acta.Analysis.Time;

/// <summary>A find: a rule's pattern over some atoms of a sentence.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="First">Index of the first atom of the pattern.</param>
/// <param name="Reach">Index just past its last atom.</param>
/// <param name="SpanFirst">Index of the first atom of the expression itself.</param>
/// <param name="SpanEnd">Index just past the last atom of the expression.</param>
/// <param name="Captures">What the classes in the pattern matched.</param>
/// <param name="Children">The earlier finds in the pattern, by alias.</param>
internal sealed record TimeItem(
    TimeRule Rule, int First, int Reach, int SpanFirst, int SpanEnd, ImmutableArray<Capture> Captures, ImmutableArray<(string Alias, TimeItem Item)> Children)
{
    /// <summary>The child of that alias; null where the pattern has none.</summary>
    public TimeItem? Child(string alias)
    {
        foreach (var (name, item) in Children)
        {
            if (name == alias)
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>The number captured under that alias, or told by the rule; null where there is none.</summary>
    public int? Number(string alias)
    {
        foreach (var capture in Captures)
        {
            if (capture.Name == alias && capture.Symbol is null)
            {
                return capture.Number;
            }
        }

        return Rule.Arguments.TryGetValue(alias, out var text) && int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    /// <summary>The symbol captured under that alias, or told by the rule; null where there is none.</summary>
    public string? Symbol(string alias)
    {
        foreach (var capture in Captures)
        {
            if (capture.Name == alias && capture.Symbol is not null)
            {
                return capture.Symbol;
            }
        }

        return Rule.Arguments.GetValueOrDefault(alias);
    }
}
