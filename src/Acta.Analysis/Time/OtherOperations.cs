using System.Globalization;
using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>Durations, times of day, repeated times, and times without a place in the calendar.</summary>
internal static class OtherOperations
{
    private const int Noon = 12;

    /// <summary><c>n</c> <c>unit</c>s; <c>vague</c> where how many is not told; <c>half=1</c> for "et demi".</summary>
    public static TimeReading Duration(TimeItem item, TimeContext context)
    {
        var unit = item.Symbol("unit") ?? "D";
        var count = item.Symbol("vague") is null ? item.Number("n") : null;
        var timex = item.Number("half") == 1 && count is { } whole ? Halved(whole, unit) : DurationTimex(count, unit);
        return new TimeReading(null, TimeKind.Duration, timex, "a length of time") { Anchors = false };
    }

    /// <summary>A length of time as TIMEX3 writes it; <c>X</c> where how much is not told.</summary>
    public static string DurationTimex(int? count, string unit)
    {
        var (factor, letter) = unit switch
        {
            "DE" => (10, "Y"),
            "CE" => (100, "Y"),
            "F" => (14, "D"),
            "Q" => (3, "M"),
            "Z" => (6, "M"),
            "N" => (1, "M"),
            _ => (1, unit),
        };
        var number = count is { } told ? ((long)told * factor).ToString(CultureInfo.InvariantCulture) : "X";
        return (unit is "H" or "N" or "S" ? "PT" : "P") + number + letter;
    }

    /// <summary>An <c>hour</c> and <c>minute</c>; with <c>half=1</c> "et demie", with <c>pm=1</c> after noon. Its day is the one told before.</summary>
    public static TimeReading Clock(TimeItem item, TimeContext context)
    {
        var day = context.LastDay switch
        {
            { IsDay: true } told => told,
            { Shape: EdtfShape.OneOf, Parts.Length: 2 } night => Edtf.Of((item.Number("hour") < Noon ? night.Last : night.First)!.Value),
            _ => null,
        };
        return new TimeReading(day, TimeKind.Time, (day?.With('\0').Text ?? "XXXX-XX-XX") + ClockTimex(item), day is null ? "no day was told before" : "on the day told before, " + day.Text)
        {
            IsAnaphoric = true,
        };
    }

    /// <summary>A date at a time of day.</summary>
    public static TimeReading WithClock(TimeItem date, TimeReading day, TimeItem time) => time.Rule.Operation == "clock"
        ? day with
        {
            Kind = TimeKind.Time,
            Timex = DayOf(day.Timex) + ClockTimex(time),
            Marks = [.. day.MarksOf(date), new TimexMark(time.SpanFirst, time.SpanEnd, TimeKind.Time, DayOf(day.Timex) + ClockTimex(time))],
        }
        : day with { Kind = TimeKind.Time, Timex = DayOf(day.Timex) + "T" + time.Symbol("part"), Marks = [] };

    /// <summary>A date at a part of the day: <c>MO MI AF EV NI DT</c>.</summary>
    public static TimeReading WithPart(TimeReading day, string part) => day with { Kind = TimeKind.Time, Timex = DayOf(day.Timex) + "T" + part, Marks = [] };

    /// <summary>A repeated time: every <c>n</c> <c>unit</c>s or every <c>weekday</c>.</summary>
    public static TimeReading Set(TimeItem item, TimeContext context) => new(
        null,
        TimeKind.Set,
        item.Number("weekday") is { } weekday ? string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}") : DurationTimex(item.Number("n") ?? 1, item.Symbol("unit") ?? "D"),
        "repeated")
    {
        Anchors = false,
    };

    /// <summary>No time at all: words that a rule sets aside ("âgé de 32 ans").</summary>
    public static TimeReading None(TimeItem item, TimeContext context) => new(null, TimeKind.Duration, "", "no time") { Anchors = false };

    /// <summary>A time told only as past, present or future (<c>ref</c>).</summary>
    public static TimeReading Vague(TimeItem item, TimeContext context) =>
        new(null, TimeKind.Date, (item.Symbol("ref") ?? "PRESENT") + "_REF", "told only as past, present or future") { Anchors = false };

    private static string DayOf(string timex) => timex.IndexOf('T', StringComparison.Ordinal) is var cut and > 0 ? timex[..cut] : timex;

    private static string ClockTimex(TimeItem item)
    {
        var hour = item.Number("hour") ?? 0;
        var isLater = item.Number("pm") == 1 && hour < 12;
        var minute = item.Number("half") == 1 ? 30 : item.Number("minute") ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"T{(isLater ? hour + 12 : hour):00}:{minute:00}");
    }

    private static string Halved(int whole, string unit) => unit switch
    {
        "Y" => DurationTimex((whole * 12) + 6, "M"),
        "H" => DurationTimex((whole * 60) + 30, "N"),
        "DE" => DurationTimex((whole * 10) + 5, "Y"),
        _ => DurationTimex(whole, unit),
    };
}
