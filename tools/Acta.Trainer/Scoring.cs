using System.Collections.Immutable;
using Acta.Analysis;
using Acta.Analysis.Evaluation;
using Acta.Analysis.Parsing;
using Acta.Core;
using Acta.Trainer.Data;

namespace Acta.Trainer;

/// <summary>Scores models.</summary>
internal static class Scoring
{
    public static TreebankScore GoldTokens(AnalyserModel model, IReadOnlyList<ConlluSentence> gold)
    {
        var document = TreebankText.Tokenized(gold);
        new AnalyserStage(model).Run(document);
        return TreebankScore.Compute(gold, ConlluWriter.ToSentences(document));
    }

    public static TreebankScore RawText(AnalyserModel model, string tokenization, IReadOnlyList<ConlluSentence> gold)
    {
        var document = TreebankText.Raw(gold);
        Run(FrenchAnalyser.From(model, tokenization), document);
        return TreebankScore.Compute(gold, ConlluWriter.ToSentences(document));
    }

    public static ImmutableSortedDictionary<NameKind, NameScore> Names(AnalyserModel model, string tokenization, IReadOnlyList<NamedText> texts)
    {
        var analyser = FrenchAnalyser.From(model, tokenization);
        return NameScore.Compute(texts.Select(text =>
        {
            var document = text.ToDocument();
            Run(analyser, document);
            return (text.Names.AsEnumerable(), document.Names.Select(n => (n.Span, n.Kind)));
        }));
    }

    public static string Line(TreebankScore? s) => s is null ? "not measured"
        : $"words {s.Words:F2} sentences {s.Sentences:F2} UPOS {s.Upos:F2} UFeats {s.Features:F2} lemmas {s.Lemmas:F2} UAS {s.Uas:F2} LAS {s.Las:F2} CLAS {s.Clas:F2}";

    private static void Run(FrenchAnalyser analyser, Document document)
    {
        foreach (var stage in analyser.Stages)
        {
            stage.Run(document);
        }
    }
}
