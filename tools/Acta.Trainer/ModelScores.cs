using System.Collections.Immutable;
using Acta.Analysis.Evaluation;
using Acta.Core;

namespace Acta.Trainer;

/// <summary>What a model reaches.</summary>
/// <param name="GoldTokens">On the dev treebank, gold tokens given; null where there is none.</param>
/// <param name="RawText">On its raw text.</param>
/// <param name="Names">On the texts with names that are held out.</param>
internal sealed record ModelScores(TreebankScore? GoldTokens, TreebankScore? RawText, ImmutableSortedDictionary<NameKind, NameScore> Names);
