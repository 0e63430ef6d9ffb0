using Acta.Analysis;
using Acta.Analysis.Evaluation;
using Acta.Analysis.Parsing;
using Acta.Trainer.Data;

namespace Acta.Trainer;

/// <summary>Scores of a model, in one line.</summary>
internal static class Evaluation
{
    public static string Gold(AnalyserModel model, IReadOnlyList<ConlluSentence> gold)
    {
        var document = TreebankText.Tokenized(gold);
        new AnalyserStage(model).Run(document);
        return Line(TreebankScore.Compute(gold, ConlluWriter.ToSentences(document)));
    }

    public static string Raw(AnalyserModel model, string tokenization, IReadOnlyList<ConlluSentence> gold)
    {
        var document = TreebankText.Raw(gold);
        foreach (var stage in FrenchAnalyser.From(model, tokenization).Stages)
        {
            stage.Run(document);
        }

        return Line(TreebankScore.Compute(gold, ConlluWriter.ToSentences(document)));
    }

    public static string Names(AnalyserModel model, string tokenization, IReadOnlyList<NamedText> texts)
    {
        var analyser = FrenchAnalyser.From(model, tokenization);
        var scores = NameScore.Compute(texts.Select(text =>
        {
            var document = text.ToDocument();
            foreach (var stage in analyser.Stages)
            {
                stage.Run(document);
            }

            return (text.Names.AsEnumerable(), document.Names.Select(n => (n.Span, n.Kind)));
        }));
        return string.Join(' ', scores.Select(s => $"{s.Key} {s.Value.F1:F3}"));
    }

    private static string Line(TreebankScore s) =>
        $"words {s.Words:F2} sentences {s.Sentences:F2} UPOS {s.Upos:F2} UFeats {s.Features:F2} lemmas {s.Lemmas:F2} UAS {s.Uas:F2} LAS {s.Las:F2} CLAS {s.Clas:F2}";
}
