using System.Globalization;

namespace Acta.Core;

/// <summary>
/// One date of EDTF in the years 1 to 9999, from a millennium to a time of the day, or the open or unknown end of an interval.
/// Immutable, safe on any thread.
/// </summary>
public readonly record struct EdtfDate
{
    /// <summary>Stands in <see cref="Month"/> and <see cref="Day"/> for "some", written <c>XX</c>.</summary>
    public const byte Some = 99;

    /// <summary>The open end of an interval, <c>..</c>.</summary>
    public static EdtfDate Open { get; } = new() { Precision = EdtfPrecision.Open };

    /// <summary>The unknown end of an interval, written as nothing.</summary>
    public static EdtfDate Unknown { get; } = new() { Precision = EdtfPrecision.Unknown };

    /// <summary>How fine it is.</summary>
    public EdtfPrecision Precision { get; private init; }

    /// <summary>The year; the lowest one of a decade, century or millennium (0 for <c>0XXX</c>).</summary>
    public int Year { get; private init; }

    /// <summary>1 to 12; 21 to 41 for a season or other part of the year; <see cref="Some"/>; 0 where none is told.</summary>
    public byte Month { get; private init; }

    /// <summary>1 to 31; <see cref="Some"/>; 0 where none is told.</summary>
    public byte Day { get; private init; }

    /// <summary>The time of the day as written after <c>T</c>, with its zone; null where none is told.</summary>
    public string? Time { get; private init; }

    /// <summary><c>~</c> approximate, <c>?</c> uncertain, <c>%</c> both; the null character for neither.</summary>
    public char Qualifier { get; private init; }

    /// <summary>Whether it is a date, not an open or unknown end.</summary>
    public bool IsTold => Precision > EdtfPrecision.Open;

    /// <summary>Its first day; null for an open or unknown end.</summary>
    public DateOnly? First => IsTold ? Bound(last: false) : null;

    /// <summary>Its last day; null for an open or unknown end. Seasons are three whole months: winter runs from December into the next year.</summary>
    public DateOnly? Last => IsTold ? Bound(last: true) : null;

    private int YearSpan => Precision switch
    {
        EdtfPrecision.Millennium => Year == 0 && Month == Some ? 10000 : 1000,
        EdtfPrecision.Century => 100,
        EdtfPrecision.Decade => 10,
        _ => 1,
    };

    /// <summary>A year, month or day; 0 where the month or the day is not told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date in the years 1 to 9999.</exception>
    public static EdtfDate Of(int year, int month = 0, int day = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        var isMonth = month is >= 1 and <= 12 or Some;
        if (!(isMonth || (month == 0 && day == 0) || (month is >= 21 and <= 41 && day == 0)))
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "no such month or season");
        }

        if (day != 0 && day != Some && (month == Some || day < 0 || day > DateTime.DaysInMonth(year, month)))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "no such day in that month");
        }

        var precision = day != 0 ? EdtfPrecision.Day
            : month == 0 ? EdtfPrecision.Year
            : isMonth ? EdtfPrecision.Month
            : EdtfPrecision.Season;
        return new EdtfDate { Precision = precision, Year = year, Month = (byte)month, Day = (byte)day };
    }

    /// <summary>A day.</summary>
    public static EdtfDate Of(DateOnly day) => Of(day.Year, day.Month, day.Day);

    /// <summary>Ten, a hundred, a thousand or ten thousand years, for 1 to 4 unspecified digits at the end of the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The digits are not 1 to 4, or the year is not 0 to 9999.</exception>
    public static EdtfDate OfUnspecified(int year, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return digits switch
        {
            1 => new EdtfDate { Precision = EdtfPrecision.Decade, Year = year / 10 * 10 },
            2 => new EdtfDate { Precision = EdtfPrecision.Century, Year = year / 100 * 100 },
            3 => new EdtfDate { Precision = EdtfPrecision.Millennium, Year = year / 1000 * 1000 },
            4 => new EdtfDate { Precision = EdtfPrecision.Millennium, Month = Some },
            _ => throw new ArgumentOutOfRangeException(nameof(digits), digits, "1 to 4 digits may be unspecified"),
        };
    }

    /// <summary>The same date with a mark: <c>~</c>, <c>?</c>, <c>%</c> or the null character; an end that is not told stays as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mark.</exception>
    public EdtfDate With(char qualifier)
    {
        if (qualifier is not ('~' or '?' or '%' or '\0'))
        {
            throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "no such mark");
        }

        return IsTold ? this with { Qualifier = qualifier } : this;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString()
    {
        if (!IsTold)
        {
            return Precision == EdtfPrecision.Open ? ".." : "";
        }

        var year = Year.ToString("0000", CultureInfo.InvariantCulture);
        var text = YearSpan == 1 ? year : string.Concat(year.AsSpan(0, 5 - YearSpan.ToString(CultureInfo.InvariantCulture).Length), new string('X', YearSpan.ToString(CultureInfo.InvariantCulture).Length - 1));
        if (YearSpan == 1 && Month != 0)
        {
            text += "-" + Two(Month);
        }

        if (Day != 0)
        {
            text += "-" + Two(Day);
        }

        if (Time is not null)
        {
            text += "T" + Time;
        }

        return Qualifier == '\0' ? text : text + Qualifier;
    }

    /// <summary>The day at a time of it, the time already checked.</summary>
    internal EdtfDate At(string time) => this with { Time = time, Precision = EdtfPrecision.Time };

    private static string Two(byte part) => part == Some ? "XX" : part.ToString("00", CultureInfo.InvariantCulture);

    private static (int Month, int Count) Part(byte code) => code switch
    {
        21 or 25 or 31 => (3, 3),
        22 or 26 or 32 => (6, 3),
        23 or 27 or 29 => (9, 3),
        24 or 28 or 30 => (12, 3),
        >= 33 and <= 36 => (1 + (3 * (code - 33)), 3),
        >= 37 and <= 39 => (1 + (4 * (code - 37)), 4),
        40 => (1, 6),
        _ => (7, 6),
    };

    private DateOnly Bound(bool last)
    {
        var span = YearSpan;
        if (span > 1 || Month is 0 or Some)
        {
            return last ? new DateOnly(Year + span - 1, 12, 31) : new DateOnly(Math.Max(Year, 1), 1, 1);
        }

        if (Month > 12)
        {
            var (month, count) = Part(Month);
            var end = (Year * 12) + month - 1 + count - 1;
            return !last ? new DateOnly(Year, month, 1)
                : end / 12 > 9999 ? DateOnly.MaxValue
                : new DateOnly(end / 12, (end % 12) + 1, DateTime.DaysInMonth(end / 12, (end % 12) + 1));
        }

        return Day is 0 or Some
            ? new DateOnly(Year, Month, last ? DateTime.DaysInMonth(Year, Month) : 1)
            : new DateOnly(Year, Month, Day);
    }
}
