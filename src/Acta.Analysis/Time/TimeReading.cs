using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>What a find means on one possible day of publication.</summary>
/// <param name="Value">The calendar value; null where it cannot be told.</param>
/// <param name="Kind">The kind of time.</param>
/// <param name="Timex">The value as TIMEX3 writes it.</param>
/// <param name="Reason">How the value follows; <c>{today}</c> stands for the day of publication.</param>
internal sealed record TimeReading(Edtf? Value, TimeKind Kind, string Timex, string Reason)
{
    /// <summary>The marks of TimeML inside it; empty where the whole expression is one mark.</summary>
    public ImmutableArray<TimexMark> Marks { get; init; } = [];

    /// <summary>Whether it hangs on the day told before.</summary>
    public bool IsAnaphoric { get; init; }

    /// <summary>Whether what is told next may hang on it.</summary>
    public bool Anchors { get; init; } = true;

    /// <summary>How strongly it speaks against this day of publication; 0 where it does not.</summary>
    public int Objection { get; init; }

    /// <summary>The marks of TimeML for the find that was so read.</summary>
    public ImmutableArray<TimexMark> MarksOf(TimeItem item) => Marks.IsEmpty ? [new TimexMark(item.SpanFirst, item.SpanEnd, Kind, Timex)] : Marks;

    /// <summary>A date with the TIMEX3 value that EDTF gives.</summary>
    public static TimeReading OfDate(Edtf? value, string reason, TimeKind kind = TimeKind.Date) =>
        new(value, kind, value is null ? "XXXX" : value.With('\0').Text, reason);
}

/// <summary>A mark of TimeML over some atoms.</summary>
internal readonly record struct TimexMark(int First, int End, TimeKind Kind, string Value);
