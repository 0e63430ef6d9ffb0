namespace Acta.Trainer.Learning;

/// <summary>A run of surface tokens to learn from.</summary>
/// <param name="Rows">The feature rows of each token.</param>
/// <param name="Ends">Whether a sentence ends after it.</param>
/// <param name="Splits">Whether it is a multiword token; null where nothing is to be learnt.</param>
internal sealed record SegmenterSequence(IReadOnlyList<int[]> Rows, IReadOnlyList<bool> Ends, IReadOnlyList<bool?> Splits);
