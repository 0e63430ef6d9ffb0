using Acta.Core;

namespace Acta.Cli.Evaluation;

/// <summary>Pairs predicted events with the gold ones that they stand for.</summary>
internal static class EventMatcher
{
    /// <summary>
    /// A predicted event may stand for a gold one of its type when a trigger of the one lies in the same sentence as a trigger of the other. The
    /// pairing is one to one and takes as many pairs as it can, then prefers triggers that overlap, then countries and status that agree.
    /// </summary>
    public static IReadOnlyList<(int Gold, int Predicted)> Match(IReadOnlyList<ScoredEvent> gold, IReadOnlyList<ScoredEvent> predicted, GoldText text)
    {
        var goldSpots = gold.Select(told => Spots(told, text)).ToList();
        var predictedSpots = predicted.Select(told => Spots(told, text)).ToList();
        var weights = new Dictionary<(int, int), double>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < predicted.Count; j++)
            {
                var nearness = gold[i].Type == predicted[j].Type ? Nearness(goldSpots[i], predictedSpots[j]) : 0;
                if (nearness > 0)
                {
                    var shared = gold[i].ActorCountries.Intersect(predicted[j].ActorCountries).Count();
                    weights[(i, j)] = 10 + (nearness + (0.1 * shared) + (0.05 * (gold[i].Status == predicted[j].Status ? 1 : 0)));
                }
            }
        }

        return Assignment.Solve(gold.Count, predicted.Count, weights);
    }

    /// <summary>The sentences that an event is told in, by number.</summary>
    public static IReadOnlySet<int> SentencesOf(ScoredEvent told, GoldText text) => Spots(told, text).Select(spot => spot.Sentence).ToHashSet();

    private static List<(int Sentence, TextSpan Trigger)> Spots(ScoredEvent told, GoldText text) =>
        [.. told.Mentions.Select(mention => mention.Locate(text)).OfType<TextSpan>().Select(span => (text.Sentences.IndexOf(span.Start), span))];

    /// <summary>2 where triggers of one sentence overlap, 1 where they only share the sentence, 0 elsewhere.</summary>
    private static int Nearness(List<(int Sentence, TextSpan Trigger)> some, List<(int Sentence, TextSpan Trigger)> others)
    {
        var nearness = 0;
        foreach (var (sentence, trigger) in some)
        {
            foreach (var (otherSentence, otherTrigger) in others)
            {
                if (sentence == otherSentence)
                {
                    nearness = Math.Max(nearness, trigger.Overlaps(otherTrigger) ? 2 : 1);
                }
            }
        }

        return nearness;
    }
}
