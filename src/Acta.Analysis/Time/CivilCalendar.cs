using System.Globalization;
using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>Reckoning in the Gregorian calendar, years 1 to 9999. Units are <c>D W M Y</c>, <c>E</c> (weekend), <c>H</c>, <c>N</c> (minute), <c>S</c> (second).</summary>
internal static class CivilCalendar
{
    /// <summary>The day some units later (earlier where negative); null outside the calendar. The 31st and 29 February move to the month's last day.</summary>
    public static DateOnly? Shift(DateOnly day, long count, string unit)
    {
        var (months, days) = unit switch
        {
            "D" => (0L, count),
            "W" or "E" => (0L, 7 * count),
            "F" => (0L, 14 * count),
            "M" => (count, 0L),
            "Q" => (3 * count, 0L),
            "Z" => (6 * count, 0L),
            "Y" => (12 * count, 0L),
            "DE" => (120 * count, 0L),
            "CE" => (1200 * count, 0L),
            _ => (0L, 0L),
        };
        var month = (day.Year * 12L) + day.Month - 1 + months;
        if (month is < 12 or >= 120000)
        {
            return null;
        }

        var (year, inYear) = ((int)(month / 12), (int)(month % 12) + 1);
        var number = new DateOnly(year, inYear, Math.Min(day.Day, DateTime.DaysInMonth(year, inYear))).DayNumber + days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)number);
    }

    /// <summary>The unit that holds a day: the day, its week from Monday to Sunday, its weekend, month, year, decade or century.</summary>
    public static Edtf UnitOf(DateOnly day, string unit) => unit switch
    {
        "W" => Days(Monday(day), 0, 6),
        "E" => Days(Monday(day), 5, 6),
        "M" => Edtf.Of(day.Year, day.Month),
        "Q" => Edtf.Of(day.Year, 33 + ((day.Month - 1) / 3)),
        "Z" => Edtf.Of(day.Year, 40 + ((day.Month - 1) / 6)),
        "Y" => Edtf.Of(day.Year),
        "DE" => Edtf.Of(EdtfDate.OfUnspecified(day.Year, 1)),
        "CE" => Edtf.Of(EdtfDate.OfUnspecified(day.Year, 2)),
        _ => Edtf.Of(day),
    };

    /// <summary>The unit as TIMEX3 writes it.</summary>
    public static string TimexOf(DateOnly day, string unit) => unit switch
    {
        "W" => Week(day),
        "E" => Week(day) + "-WE",
        _ => UnitOf(day, unit).Text,
    };

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The English name of a weekday from 1 for Monday to 7 for Sunday.</summary>
    public static string WeekdayName(int weekday) => ((DayOfWeek)(weekday % 7)).ToString();

    /// <summary>The nearest such weekday before (or, unless <paramref name="strict"/>, on) the day; null outside the calendar.</summary>
    public static DateOnly? Before(DateOnly day, int weekday, bool strict)
    {
        var back = (Weekday(day) - weekday + 7) % 7;
        return Shift(day, strict && back == 0 ? -7 : -back, "D");
    }

    /// <summary>The nearest such weekday after (or, unless <paramref name="strict"/>, on) the day; null outside the calendar.</summary>
    public static DateOnly? After(DateOnly day, int weekday, bool strict)
    {
        var ahead = (weekday - Weekday(day) + 7) % 7;
        return Shift(day, strict && ahead == 0 ? 7 : ahead, "D");
    }

    /// <summary>Easter Sunday of a year (Gregorian; the anonymous algorithm).</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    /// <summary>Whether the month of that year has that day.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static DateOnly Monday(DateOnly day) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - Weekday(day) + 1));

    private static Edtf Days(DateOnly monday, int first, int last) => Edtf.Between(
        EdtfDate.Of(DateOnly.FromDayNumber(Math.Min(monday.DayNumber + first, DateOnly.MaxValue.DayNumber))),
        EdtfDate.Of(DateOnly.FromDayNumber(Math.Min(monday.DayNumber + last, DateOnly.MaxValue.DayNumber))));

    private static string Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }
}
