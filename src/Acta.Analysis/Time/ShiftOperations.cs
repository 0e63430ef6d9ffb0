using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>Times reckoned from another day: that of publication, the one told before, or one told beside.</summary>
internal static class ShiftOperations
{
    private static readonly TimeReading NoToday = new(null, TimeKind.Date, "XXXX", "no publication date to reckon from");

    /// <summary><c>n</c> (or <c>dir</c>) <c>unit</c>s from publication, with <c>part</c>: "hier", "la semaine dernière".</summary>
    public static TimeReading Shift(TimeItem item, TimeContext context)
    {
        if (context.Today is not { } today)
        {
            return NoToday;
        }

        var unit = item.Symbol("unit") ?? "D";
        var count = item.Number("n") ?? item.Number("dir") ?? 0;
        if (unit == "E" && count == 0)
        {
            count = context.Tense == Tense.Past && CivilCalendar.Weekday(today) < 6 ? -1 : 0;
        }

        var reading = Unit(CivilCalendar.Shift(today, count, unit), unit, Told(count, unit) + " publication {today}") with { Anchors = unit == "D" };
        return item.Symbol("part") is { } part ? OtherOperations.WithPart(reading, part) : reading;
    }

    /// <summary>The same with <c>weekday</c>, <c>day</c> and <c>month</c> told beside it, which speak against other days of publication.</summary>
    public static TimeReading Today(TimeItem item, TimeContext context)
    {
        var reading = Shift(item, context);
        if (reading.Value?.First is not { } day)
        {
            return reading;
        }

        var agrees = (item.Number("weekday") is not { } weekday || CivilCalendar.Weekday(day) == weekday)
            && (item.Number("day") is not { } number || day.Day == number)
            && (item.Number("month") is not { } month || day.Month == month)
            && (item.Number("year") is not { } year || day.Year == year);
        return reading with { Objection = agrees ? 0 : 4 };
    }

    /// <summary>A <c>duration</c> before (<c>sign=-1</c>) or after publication.</summary>
    public static TimeReading Ago(TimeItem item, TimeContext context) =>
        context.Today is { } today ? By(item.Child("duration")!, item.Number("sign") ?? -1, today, "publication {today}") : NoToday;

    /// <summary>When a <c>duration</c> that lasts at publication began, as roughly as it is told; null where that cannot be reckoned.</summary>
    public static Edtf? Begin(TimeItem duration, TimeContext context)
    {
        var unit = duration.Symbol("unit") ?? "D";
        var isVague = duration.Number("n") is null || duration.Symbol("vague") is not null;
        var count = isVague ? (unit == "M" ? 6 : 3) : duration.Number("n")!.Value;
        if (context.Today is not { } today || unit is "H" or "N" or "S" || (isVague && unit is not ("D" or "W" or "M")) || CivilCalendar.Shift(today, -(long)count, unit) is not { } day)
        {
            return null;
        }

        var told = CivilCalendar.UnitOf(day, isVague ? (unit == "M" ? "Y" : "M") : unit == "W" ? "D" : unit);
        return isVague || unit != "D" || duration.Number("about") is not null ? told.With('~') : told;
    }

    /// <summary>The last <c>n</c> <c>unit</c>s up to publication: "ces derniers jours".</summary>
    public static TimeReading Recent(TimeItem item, TimeContext context)
    {
        var unit = item.Symbol("unit") ?? "D";
        var told = item.Number("n");
        var timex = OtherOperations.DurationTimex(told, unit);
        var sign = item.Number("sign") ?? -1;
        var count = told ?? (unit switch { "D" => 7, "W" => 4, "M" => 6, _ => 5 });
        var wide = unit switch { "D" => "D", "W" => "D", "M" => "M", _ => "Y" };
        if (context.Today is not { } today || unit is "H" or "N" or "S" || CivilCalendar.Shift(today, sign * count, unit) is not { } far)
        {
            return new TimeReading(context.Today is { } day && unit is "H" or "N" or "S" ? Edtf.Of(context.Today!.Value) : null, TimeKind.Duration, timex, "up to publication {today}")
            {
                Anchors = false,
            };
        }

        var end = CivilCalendar.UnitOf(far, wide).Parts[0].Start.With('~');
        return new TimeReading(sign < 0 ? Edtf.Between(end, EdtfDate.Of(today)) : Edtf.Between(EdtfDate.Of(today), end), TimeKind.Duration, timex,
            sign < 0 ? "up to publication {today}" : "from publication {today}")
        {
            Anchors = false,
        };
    }

    /// <summary><c>n</c> <c>unit</c>s, or <c>sign</c> times a <c>duration</c>, from the day told before: "le lendemain", "deux jours plus tard".</summary>
    public static TimeReading Told(TimeItem item, TimeContext context)
    {
        if (context.Narrative is not { First: not null, Last: not null } told)
        {
            return new TimeReading(null, TimeKind.Date, "XXXX", "no day was told before") { IsAnaphoric = true, Anchors = false };
        }

        var reading = From(item, told, "the day told before, " + told.Text);
        return (item.Symbol("part") is { } part ? OtherOperations.WithPart(reading, part) : reading) with { IsAnaphoric = true };
    }

    /// <summary>
    /// <c>n</c> <c>unit</c>s, or <c>sign</c> times a <c>duration</c>, from the <c>date</c> told beside it: "au lendemain de la présidentielle". With
    /// <c>today=1</c> in the present tense it must be the day of publication.
    /// </summary>
    public static TimeReading Relative(TimeItem item, TimeContext context)
    {
        if (context.Read(item.Child("date")!).Value is not { First: not null, Last: not null } anchor)
        {
            return new TimeReading(null, TimeKind.Date, "XXXX", "the day told beside it is not known") { Anchors = false };
        }

        var reading = From(item, anchor, anchor.Text);
        var objects = item.Number("today") == 1 && context.Tense is Tense.Present or Tense.None && context.Today is { } today && reading.Value?.Contains(today) == false;
        return objects ? reading with { Objection = 3 } : reading;
    }

    private static TimeReading From(TimeItem item, Edtf anchor, string what)
    {
        var isLater = (item.Number("sign") ?? item.Number("n") ?? 0) > 0;
        var from = (isLater ? anchor.Last : anchor.First)!.Value;
        if (item.Child("duration") is { } duration)
        {
            return By(duration, item.Number("sign") ?? 1, from, what);
        }

        var count = item.Number("n") ?? 0;
        var unit = item.Symbol("unit") ?? "D";
        if (count == 0 && unit == "D")
        {
            return TimeReading.OfDate(anchor, what);
        }

        if (!anchor.IsDay && unit == "D" && anchor.Days(40) is { } days && anchor.Shape == EdtfShape.OneOf)
        {
            var moved = days.Select(d => CivilCalendar.Shift(d, count, unit)).OfType<DateOnly>().ToList();
            return TimeReading.OfDate(moved.Count == 0 ? null : Edtf.OfDays(moved, isChoice: true), $"{Told(count, unit)} {what}");
        }

        return anchor.IsDay || unit != "D"
            ? Unit(CivilCalendar.Shift(from, count, unit), unit, $"{Told(count, unit)} {what}")
            : new TimeReading(null, TimeKind.Date, "XXXX", $"{what} is no day") { Anchors = false };
    }

    /// <summary>A duration from a day. Longer units than days leave the result approximate.</summary>
    private static TimeReading By(TimeItem duration, int sign, DateOnly from, string what)
    {
        var unit = duration.Symbol("unit") ?? "D";
        if (duration.Number("n") is not { } count || duration.Symbol("vague") is not null)
        {
            return new TimeReading(null, TimeKind.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF", "how long is not told") { Anchors = false };
        }

        if (unit is "H" or "N" or "S")
        {
            return TimeReading.OfDate(count < 12 || unit != "H" ? Edtf.Of(from) : null, $"a few hours from {what}");
        }

        var found = CivilCalendar.Shift(from, (long)sign * count, unit);
        var reading = Unit(found, unit, $"{Told((long)sign * count, unit)} {what}");
        var isRough = unit != "D" || duration.Number("about") is not null;
        return isRough && reading.Value is { } value
            ? reading with { Value = value.With('~'), Timex = unit == "W" ? Edtf.Of(found!.Value).Text : reading.Timex, Anchors = false }
            : reading;
    }

    private static TimeReading Unit(DateOnly? day, string unit, string reason) => day is { } found
        ? new TimeReading(CivilCalendar.UnitOf(found, unit), TimeKind.Date, CivilCalendar.TimexOf(found, unit), reason)
        : new TimeReading(null, TimeKind.Date, "XXXX", "outside the calendar");

    private static string Told(long count, string unit)
    {
        var name = unit switch
        {
            "D" => "day",
            "W" => "week",
            "E" => "weekend",
            "F" => "fortnight",
            "M" => "month",
            "Q" => "quarter",
            "Z" => "half-year",
            "Y" => "year",
            "DE" => "decade",
            "CE" => "century",
            _ => "time",
        };
        return count == 0 ? $"the {name} of" : $"{Math.Abs(count)} {name}{(Math.Abs(count) == 1 ? "" : "s")} {(count < 0 ? "before" : "after")}";
    }
}
