using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>Times made of other times: intervals, parts, nights, and happenings with a date.</summary>
internal static class FrameOperations
{
    /// <summary>The first, middle or last third (<c>mod=start|mid|end</c>) of a <c>date</c>: "fin août", "mi-septembre".</summary>
    public static TimeReading Within(TimeItem item, TimeContext context)
    {
        var whole = context.Read(item.Child("date")!);
        if (whole.Value is not { First: { } first, Last: { } last } || last.DayNumber - first.DayNumber < 2)
        {
            return whole;
        }

        var modifier = item.Symbol("mod");
        var third = Third(first, last, modifier);
        return whole with { Value = third, Reason = $"the {modifier} of {whole.Value.Text}: {whole.Reason}", Anchors = false };
    }

    /// <summary>
    /// A <c>date</c> in the <c>whole</c> that holds it: the year of "le 17 octobre de l'année dernière", one of the days of "un lundi de septembre".
    /// </summary>
    public static TimeReading Of(TimeItem item, TimeContext context)
    {
        var (child, whole) = (item.Child("date")!, context.Read(item.Child("whole")!));
        if (whole.Value is not { Shape: EdtfShape.Date, IsDay: false } value || value.Parts[0].Start.Precision < EdtfPrecision.Year)
        {
            return context.Read(child) with { Marks = [new TimexMark(child.SpanFirst, child.SpanEnd, TimeKind.Date, context.Read(child).Timex)] };
        }

        var weekday = child.Number("weekday");
        if (weekday is null || child.Number("day") is not null)
        {
            return (context with { Filler = value.Parts[0].Start }).Read(child);
        }

        var days = value.Days()?.Where(d => CivilCalendar.Weekday(d) == weekday).ToList() ?? [];
        return TimeReading.OfDate(days.Count == 0 ? null : Edtf.OfDays(days, isChoice: true), $"a {CivilCalendar.WeekdayName(weekday.Value)} of {value.Text}");
    }

    /// <summary>A <c>date</c> with a time of day: a <c>time</c> told beside it or a <c>part</c>.</summary>
    public static TimeReading At(TimeItem item, TimeContext context)
    {
        var day = context.Read(item.Child("date")!);
        if (item.Child("time") is { } time)
        {
            return OtherOperations.WithClock(item.Child("date")!, day, time);
        }

        return item.Symbol("part") is { } part ? OtherOperations.WithPart(day, part) : day;
    }

    /// <summary>From a <c>date</c>, or from a <c>duration</c> before publication, onwards.</summary>
    public static TimeReading Since(TimeItem item, TimeContext context)
    {
        var past = context with { Tense = item.Number("free") == 1 ? context.Tense : Tense.Past };
        if (item.Child("duration") is { } duration)
        {
            return Open(item, duration, past.Read(duration), ShiftOperations.Begin(duration, past), "a length of time before publication {today}");
        }

        var child = item.Child("date")!;
        var reading = past.Read(child);
        return Open(item, child, reading, reading.Value, reading.Reason);
    }

    /// <summary>The <c>duration</c> up to publication: "après trois ans de guerre".</summary>
    public static TimeReading Lasting(TimeItem item, TimeContext context)
    {
        var duration = item.Child("duration")!;
        var value = context.Today is { } today && ShiftOperations.Begin(duration, context) is { } begin ? Edtf.Between(begin.Parts[0].Start, EdtfDate.Of(today)) : null;
        return context.Read(duration) with { Value = value, Reason = "a length of time up to publication {today}", Marks = context.Read(duration).MarksOf(duration) };
    }

    /// <summary>Up to a <c>date</c>.</summary>
    public static TimeReading Until(TimeItem item, TimeContext context)
    {
        var child = item.Child("date")!;
        var reading = context.Read(child);
        return reading with
        {
            Value = reading.Value is { Last: not null } value ? Edtf.Between(EdtfDate.Open, End(value)) : null,
            Reason = "up to " + reading.Reason,
            Marks = reading.MarksOf(child),
            Anchors = false,
        };
    }

    /// <summary>Some time after a <c>date</c>.</summary>
    public static TimeReading After(TimeItem item, TimeContext context)
    {
        var child = item.Child("date")!;
        var reading = context.Read(child);
        return reading with
        {
            Value = reading.Value is { First: not null } value ? Edtf.Between(Start(value), EdtfDate.Unknown) : null,
            Reason = "after " + reading.Reason,
            Marks = reading.MarksOf(child),
            Anchors = false,
        };
    }

    /// <summary>A <c>date</c> that something is set for, and so lies ahead: "reporté au 9 mai".</summary>
    public static TimeReading Aim(TimeItem item, TimeContext context)
    {
        var child = item.Child("date")!;
        var reading = (context with { Tense = Tense.Future }).Read(child);
        return reading with { Marks = reading.MarksOf(child), Anchors = false };
    }

    /// <summary>From <c>first</c> to <c>last</c>, either of which may leave out what the other tells.</summary>
    public static TimeReading Between(TimeItem item, TimeContext context)
    {
        var (firstItem, lastItem) = (item.Child("first")!, item.Child("last")!);
        TimeReading first, last;
        if (firstItem.Number("year") is not null && lastItem.Number("year") is null)
        {
            first = context.Read(firstItem);
            last = Filled(context, first, earlier: false).Read(lastItem);
        }
        else
        {
            last = context.Read(lastItem);
            first = Filled(context, last, earlier: true).Read(firstItem);
        }

        if (first.Value is { } from && last.Value is { } to && from.First > to.Last && firstItem.Number("year") is null
            && from.First is { } late && CivilCalendar.Shift(late, -1, "Y") is { } earlier && from.IsDay)
        {
            first = TimeReading.OfDate(Edtf.Of(earlier), first.Reason);
        }

        var value = first.Value is { First: { } low } a && last.Value is { Last: { } high } b && low <= high ? Edtf.Between(Start(a), End(b)) : null;
        return new TimeReading(value, TimeKind.Date, value?.With('\0').Text ?? "XXXX", $"from the one ({first.Reason}) to the other ({last.Reason})")
        {
            Marks = [.. first.MarksOf(firstItem), .. last.MarksOf(lastItem)],
            Anchors = false,
        };
    }

    /// <summary>About a <c>date</c>: marked approximate, and widened to its month with <c>unit=M</c>.</summary>
    public static TimeReading About(TimeItem item, TimeContext context)
    {
        var child = item.Child("date")!;
        var reading = context.Read(child);
        var value = item.Symbol("unit") is { } unit && reading.Value is { IsDay: true } day ? CivilCalendar.UnitOf(day.First!.Value, unit) : reading.Value;
        return reading with { Value = value?.With('~'), Reason = "about " + reading.Reason, Marks = reading.MarksOf(child), Anchors = false };
    }

    /// <summary>The night from the <c>first</c> day to the <c>last</c>: one of the two.</summary>
    public static TimeReading Night(TimeItem item, TimeContext context)
    {
        var last = context.Read(item.Child("last")!);
        if (last.Value is not { IsDay: true } morning || CivilCalendar.Shift(morning.First!.Value, -1, "D") is not { } evening)
        {
            return last with { Kind = TimeKind.Time, Timex = "XXXXTNI" };
        }

        return new TimeReading(Edtf.OfDays([evening, morning.First!.Value], isChoice: true), TimeKind.Time, Edtf.Of(evening).Text + "TNI", "one of the two days of the night, " + last.Reason);
    }

    /// <summary>A happening (<c>name</c>) told with its <c>date</c>, which is remembered.</summary>
    public static TimeReading Happening(TimeItem item, TimeContext context)
    {
        var child = item.Child("date")!;
        var reading = context.Read(child);
        if (reading.Value is { } value && item.Symbol("name") is { } name)
        {
            context.Happenings.TryAdd(name, value);
        }

        return reading with { Marks = reading.MarksOf(child), Anchors = false };
    }

    /// <summary>A happening (<c>name</c>) whose date the text has told before.</summary>
    public static TimeReading Recall(TimeItem item, TimeContext context) =>
        item.Symbol("name") is { } name && context.Happenings.TryGetValue(name, out var value)
            ? TimeReading.OfDate(value, "the text tells its date before") with { Anchors = false }
            : new TimeReading(null, TimeKind.Date, "XXXX", "the text does not tell its date") { Anchors = false };

    private static TimeReading Open(TimeItem item, TimeItem child, TimeReading reading, Edtf? begin, string reason) => reading with
    {
        Value = begin is { First: not null } value ? Edtf.Between(Start(value), item.Number("closed") == 1 ? EdtfDate.Unknown : EdtfDate.Open) : null,
        Kind = reading.Kind,
        Reason = "since " + reason,
        Marks = reading.MarksOf(child),
        Anchors = false,
    };

    private static TimeContext Filled(TimeContext context, TimeReading from, bool earlier)
    {
        var end = from.Value is { } value ? (earlier ? value.Parts[^1].End : value.Parts[0].Start) : default;
        return end.IsTold && end.Precision >= EdtfPrecision.Year ? context with { Filler = end } : context;
    }

    private static EdtfDate Start(Edtf value) => value.Shape == EdtfShape.OneOf ? Common(value) : value.Parts[0].Start;

    private static EdtfDate End(Edtf value) => value.Shape == EdtfShape.OneOf ? Common(value) : value.Parts[^1].End;

    /// <summary>The month, or else the year, that holds all choices.</summary>
    private static EdtfDate Common(Edtf value)
    {
        var (first, last) = (value.First!.Value, value.Last!.Value);
        return first.Year != last.Year ? EdtfDate.OfUnspecified(first.Year, 1)
            : first.Month == last.Month ? EdtfDate.Of(first.Year, first.Month)
            : EdtfDate.Of(first.Year);
    }

    private static Edtf Third(DateOnly first, DateOnly last, string? modifier)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        var byMonth = months > 2;
        var days = byMonth ? months : last.DayNumber - first.DayNumber + 1;
        var step = days / 3;
        var (from, to) = modifier switch
        {
            "start" => (0, step - 1),
            "mid" => (step, (2 * step) - 1),
            _ => (2 * step, days - 1),
        };
        EdtfDate At(int offset)
        {
            var day = byMonth ? first.AddMonths(offset) : first.AddDays(offset);
            return byMonth ? EdtfDate.Of(day.Year, day.Month) : EdtfDate.Of(day);
        }

        return Edtf.Between(modifier == "start" ? At(from) : At(from).With('~'), modifier == "end" ? At(to) : At(to).With('~'));
    }
}
