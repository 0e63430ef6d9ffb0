namespace Acta.Cli.Evaluation;

/// <summary>Counts of things to find: how many the gold has, how many were predicted, and how many of these are right.</summary>
internal sealed class FoundTally
{
    /// <summary>How many predictions are right.</summary>
    public int Right { get; private set; }

    /// <summary>How many were predicted.</summary>
    public int Predicted { get; private set; }

    /// <summary>How many the gold has.</summary>
    public int Gold { get; private set; }

    /// <summary>The share of predictions that are right, 0 to 1; 0 without predictions.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    /// <summary>The share of the gold that was found, 0 to 1; 0 without gold.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of both, 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds to the counts.</summary>
    public void Add(int right, int predicted, int gold)
    {
        Right += right;
        Predicted += predicted;
        Gold += gold;
    }

    /// <summary>Adds what two sets share, and their sizes.</summary>
    public void Add<T>(IReadOnlySet<T> gold, IReadOnlySet<T> predicted) => Add(gold.Intersect(predicted).Count(), predicted.Count, gold.Count);
}
