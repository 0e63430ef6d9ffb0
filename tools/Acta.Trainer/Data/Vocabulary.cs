using Acta.Analysis.Neural;
using Acta.Analysis.Tagging;

namespace Acta.Trainer.Data;

/// <summary>Chooses the features that a network gets to know.</summary>
internal static class Vocabulary
{
    /// <summary>The fixed features and those of forms, endings, beginnings and shapes that were seen often enough, most frequent first.</summary>
    public static FeatureTable Build(IEnumerable<(string Form, char Mark)> tokens, WordLexicon lexicon, int leastCount)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (form, mark) in tokens)
        {
            foreach (var key in FeatureExtractor.Keys(form, mark))
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        var frequent = counts.Where(c => c.Value >= leastCount).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key);
        return new FeatureTable([.. FeatureExtractor.FixedKeys(lexicon), .. frequent]);
    }
}
