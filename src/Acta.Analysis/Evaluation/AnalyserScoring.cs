using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Evaluation;

/// <summary>Measures a French analyser against gold.</summary>
public static class AnalyserScoring
{
    /// <summary>Scores tags, lemmas and trees over the sentences and words of a treebank.</summary>
    public static TreebankScore GoldTokens(FrenchAnalyser analyser, IReadOnlyList<ConlluSentence> gold)
    {
        var document = TreebankText.Tokenized(gold);
        analyser.Analyser.Run(document);
        return TreebankScore.Compute(gold, ConlluWriter.ToSentences(document));
    }

    /// <summary>Scores everything over the raw text of a treebank, one paragraph in all.</summary>
    public static TreebankScore RawText(FrenchAnalyser analyser, IReadOnlyList<ConlluSentence> gold)
    {
        var document = TreebankText.Raw(gold);
        Run(analyser, document);
        return TreebankScore.Compute(gold, ConlluWriter.ToSentences(document));
    }

    /// <summary>Scores names by kind.</summary>
    public static ImmutableSortedDictionary<NameKind, NameScore> Names(FrenchAnalyser analyser, IEnumerable<NamedText> texts) =>
        NameScore.Compute(texts.Select(text =>
        {
            var document = text.ToDocument();
            Run(analyser, document);
            return (text.Names.AsEnumerable(), document.Names.Select(n => (n.Span, n.Kind)));
        }));

    private static void Run(FrenchAnalyser analyser, Document document)
    {
        foreach (var stage in analyser.Stages)
        {
            stage.Run(document);
        }
    }
}
