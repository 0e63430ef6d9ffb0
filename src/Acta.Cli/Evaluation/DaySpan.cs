namespace Acta.Cli.Evaluation;

/// <summary>A span of days.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, included.</param>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last) : IComparable<DaySpan>
{
    /// <summary>Orders by first day, then by last.</summary>
    public int CompareTo(DaySpan other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);
}
