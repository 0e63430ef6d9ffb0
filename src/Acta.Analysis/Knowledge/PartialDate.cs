using System.Globalization;

namespace Acta.Analysis.Knowledge;

/// <summary>Reads dates that may be known to the month or the year only.</summary>
internal static class PartialDate
{
    /// <summary>The first and the last day of a day, month or year: <c>2020-09</c>. Uncertainty marks (<c>~</c>, <c>?</c>) are left out.</summary>
    public static bool TryParse(string text, out DateOnly first, out DateOnly last)
    {
        first = last = default;
        var parts = text.TrimEnd('~', '?', '%').Split('-');
        var numbers = new int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 2 || parts[i].Length != (i == 0 ? 4 : 2) || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        var (year, month, day) = (numbers[0], numbers[1], numbers[2]);
        if (year < 1 || (parts.Length > 1 && month is < 1 or > 12) || (parts.Length > 2 && (day < 1 || day > DateTime.DaysInMonth(year, month))))
        {
            return false;
        }

        first = new DateOnly(year, Math.Max(month, 1), Math.Max(day, 1));
        last = parts.Length switch { 1 => first.AddYears(1), 2 => first.AddMonths(1), _ => first.AddDays(1) };
        last = last.AddDays(-1);
        return true;
    }
}
