namespace Acta.Trainer.Learning;

/// <summary>A sentence to learn from; what is not annotated is null.</summary>
internal sealed class AnalyserSentence
{
    /// <summary>The feature rows of each word; the first is that of the form.</summary>
    public required int[][] Rows { get; init; }

    /// <summary>How often the form of each word was seen in training.</summary>
    public required int[] FormCounts { get; init; }

    public int[]? Upos { get; init; }

    public int[]? FeatureSets { get; init; }

    /// <summary>Lemma scripts; -1 for one that is not known.</summary>
    public int[]? Lemmas { get; init; }

    /// <summary>Heads: -1 for the root.</summary>
    public int[]? Heads { get; init; }

    public int[]? Relations { get; init; }

    public int[]? Names { get; init; }

    /// <summary>How much its tree counts; 1 for gold.</summary>
    public float Weight { get; init; } = 1f;

    public int Length => Rows.Length;
}
