using System.Collections.Immutable;
using Acta.Analysis.Evaluation;
using Acta.Core;

namespace Acta.Trainer;

/// <summary>What a model reaches.</summary>
/// <param name="GoldTokens">On the dev treebank, gold tokens given; null where there is none.</param>
/// <param name="RawText">On its raw text.</param>
/// <param name="Names">On the texts with names that are held out.</param>
internal sealed record ModelScores(TreebankScore? GoldTokens, TreebankScore? RawText, ImmutableSortedDictionary<NameKind, NameScore> Names)
{
    /// <summary>Figures in one line.</summary>
    public static string Line(TreebankScore? s) => s is null
        ? "not measured"
        : $"words {s.Words:F2} sentences {s.Sentences:F2} UPOS {s.Upos:F2} UFeats {s.Features:F2} lemmas {s.Lemmas:F2} UAS {s.Uas:F2} LAS {s.Las:F2} CLAS {s.Clas:F2}";
}
