namespace Acta.Core;

/// <summary>One part of an <see cref="Edtf"/>: a date, or all from one date to another. Immutable, safe on any thread.</summary>
/// <param name="Start">Its first date; open or unknown in an interval without a told start.</param>
/// <param name="End">Its last date, the same as <paramref name="Start"/> for a single date.</param>
public readonly record struct EdtfRange(EdtfDate Start, EdtfDate End)
{
    /// <summary>Stands for a day before the calendar's first.</summary>
    internal const int Always = -1;

    /// <summary>Stands for a day after the calendar's last.</summary>
    internal const int Ever = 3652059;

    /// <summary>A single date.</summary>
    public EdtfRange(EdtfDate date)
        : this(date, date)
    {
    }

    /// <summary>Whether it is one date.</summary>
    public bool IsSingle => Start == End && Start.IsTold;

    /// <summary>Number of the first day (<see cref="DateOnly.DayNumber"/>); <see cref="Always"/> where there is no told start.</summary>
    internal int Low => Start.First?.DayNumber ?? Always;

    /// <summary>Number of the last day; <see cref="Ever"/> where there is no told end.</summary>
    internal int High => End.Last?.DayNumber ?? Ever;
}
