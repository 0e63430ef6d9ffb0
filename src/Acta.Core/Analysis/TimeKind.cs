namespace Acta.Core;

/// <summary>The kinds of time expression of TimeML's TIMEX3.</summary>
public enum TimeKind : byte
{
    /// <summary>A calendar date, from a day to a century.</summary>
    Date,

    /// <summary>A time of the day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A repeated time.</summary>
    Set,
}
