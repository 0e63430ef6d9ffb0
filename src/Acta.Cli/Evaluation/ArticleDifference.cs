namespace Acta.Cli.Evaluation;

/// <summary>What the gold and the prediction of one article do not share.</summary>
/// <param name="Missed">The gold events that nothing predicted stands for.</param>
/// <param name="Extra">The predicted events that stand for none.</param>
internal sealed record ArticleDifference(IReadOnlyList<ScoredEvent> Missed, IReadOnlyList<ScoredEvent> Extra);
