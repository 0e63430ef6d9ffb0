using System.Globalization;

namespace Acta.Reading;

/// <summary>Writes dates as EDTF, as precisely as they were told; refuses those that are not in the calendar.</summary>
internal static class CalendarDate
{
    private const int FirstYear = 1600;
    private const int LastYear = 2199;

    /// <summary>A year, a month or a day in EDTF; null where there is no such date.</summary>
    public static string? Compose(int year, int? month, int? day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || (month is null && day is not null))
        {
            return null;
        }

        return (month, day) switch
        {
            (null, _) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}"),
            (_, null) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
            _ when day < 1 || day > DateTime.DaysInMonth(year, month.Value) => null,
            _ => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
        };
    }

    /// <summary>
    /// The date at the beginning of an ISO 8601 date or date-time, cut to the day as told in its own zone; null where there is none or
    /// it is not in the calendar.
    /// </summary>
    public static string? FromIso(string text)
    {
        text = text.Trim();
        var compact = text.Length >= 8 && text.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 && Ends(text, 8);
        if (compact)
        {
            return Compose(Digits(text, 0, 4), Digits(text, 4, 2), Digits(text, 6, 2));
        }

        var year = Digits(text, 0, 4);
        if (year < 0 || Ends(text, 4))
        {
            return year < 0 ? null : Compose(year, null, null);
        }

        var month = text[4] == '-' ? Digits(text, 5, 2) : -1;
        if (month < 0 || Ends(text, 7))
        {
            return month < 0 ? null : Compose(year, month, null);
        }

        var day = text[7] == '-' ? Digits(text, 8, 2) : -1;
        return day < 0 || !Ends(text, 10) ? null : Compose(year, month, day);
    }

    /// <summary>Whether the date stops at <paramref name="at"/>: nothing follows, or a time does.</summary>
    private static bool Ends(string text, int at) => text.Length == at || (text.Length > at && text[at] is 'T' or 't' or ' ');

    private static int Digits(string text, int start, int count)
    {
        if (text.Length < start + count || text.AsSpan(start, count).IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return -1;
        }

        return int.Parse(text.AsSpan(start, count), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
