using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Evaluation;

/// <summary>How many names of a kind were found: those with the same span and kind as gold are right.</summary>
/// <param name="Gold">Names in gold.</param>
/// <param name="Found">Names found.</param>
/// <param name="Right">Names found that are in gold.</param>
public sealed record NameScore(int Gold, int Found, int Right)
{
    /// <summary>The part of what was found that is right, from 0 to 1.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>The part of gold that was found, from 0 to 1.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of both, from 0 to 1.</summary>
    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);

    /// <summary>Scores texts by kind.</summary>
    public static ImmutableSortedDictionary<NameKind, NameScore> Compute(
        IEnumerable<(IEnumerable<(TextSpan Span, NameKind Kind)> Gold, IEnumerable<(TextSpan Span, NameKind Kind)> Found)> texts)
    {
        var scores = Enum.GetValues<NameKind>().ToDictionary(kind => kind, _ => new NameScore(0, 0, 0));
        foreach (var (gold, found) in texts)
        {
            var (g, f) = (gold.ToHashSet(), found.ToHashSet());
            foreach (var kind in scores.Keys)
            {
                var before = scores[kind];
                scores[kind] = new NameScore(
                    before.Gold + g.Count(n => n.Kind == kind), before.Found + f.Count(n => n.Kind == kind), before.Right + g.Count(n => n.Kind == kind && f.Contains(n)));
            }
        }

        return scores.ToImmutableSortedDictionary();
    }
}
