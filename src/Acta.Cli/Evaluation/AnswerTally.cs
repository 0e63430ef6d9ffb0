namespace Acta.Cli.Evaluation;

/// <summary>Counts of questions asked of matched events, and of right answers.</summary>
internal sealed class AnswerTally
{
    /// <summary>How many answers are right.</summary>
    public int Right { get; private set; }

    /// <summary>How many were asked.</summary>
    public int Asked { get; private set; }

    /// <summary>The share of right answers, 0 to 1; 0 where none was asked.</summary>
    public double Accuracy => (double)Right / Math.Max(Asked, 1);

    /// <summary>Adds one answer.</summary>
    public void Add(bool right)
    {
        Asked++;
        Right += right ? 1 : 0;
    }
}
