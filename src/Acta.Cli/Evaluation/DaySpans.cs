using System.Globalization;

namespace Acta.Cli.Evaluation;

/// <summary>Reads the spans of days that an EDTF date allows, as far as scoring needs them: marks of doubt do not count.</summary>
internal static class DaySpans
{
    private static readonly DateOnly Open = new(1900, 1, 1);
    private static readonly DateOnly Ongoing = new(2100, 1, 1);

    /// <summary>The spans, in the order written; null where the date cannot be read.</summary>
    public static IReadOnlyList<DaySpan>? Read(string date)
    {
        var text = date.Trim().Replace("~", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal);
        if (text.Length == 0)
        {
            return [];
        }

        if (text[0] is '[' or '{' && text[^1] is ']' or '}')
        {
            return ReadSet(text[1..^1]);
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Span(Bound(text, last: false), Bound(text, last: true));
        }

        var (from, to) = (text[..slash], text[(slash + 1)..]);
        return Span(from is "" or ".." ? Open : Bound(from, last: false), to is "" or ".." ? Ongoing : Bound(to, last: true));
    }

    private static List<DaySpan>? ReadSet(string members)
    {
        var spans = new List<DaySpan>();
        foreach (var member in members.Split(',').Where(member => !string.IsNullOrWhiteSpace(member)))
        {
            // A set has no sets in it; whoever nests them must not make this recur without end.
            var isInterval = member.Contains("..", StringComparison.Ordinal) && !member.Contains('/', StringComparison.Ordinal);
            var read = member.AsSpan().Trim()[0] is '[' or '{' ? null : Read(isInterval ? member.Replace("..", "/", StringComparison.Ordinal) : member);
            if (read is null)
            {
                return null;
            }

            spans.AddRange(read);
        }

        return spans;
    }

    private static List<DaySpan>? Span(DateOnly? first, DateOnly? last) => first is { } from && last is { } to ? [new DaySpan(from, to)] : null;

    /// <summary>The first or the last day of a day, month, year or decade; null for anything else.</summary>
    private static DateOnly? Bound(string text, bool last)
    {
        var date = text.Trim();
        if (date.Length == 4 && date[3] == 'X' && Number(date, 0, 3) is { } decade)
        {
            return Day((decade * 10) + (last ? 9 : 0), last ? 12 : 1, last ? 31 : 1);
        }

        var dashed = date.Length is 4 || (date.Length is 7 or 10 && date[4] == '-' && (date.Length == 7 || date[7] == '-'));
        if (!dashed || Number(date, 0, 4) is not { } year)
        {
            return null;
        }

        if (date.Length == 4)
        {
            return Day(year, last ? 12 : 1, last ? 31 : 1);
        }

        if (Number(date, 5, 2) is not { } month || month is < 1 or > 12 || year is < 1)
        {
            return null;
        }

        return date.Length == 10
            ? Number(date, 8, 2) is { } day ? Day(year, month, day) : null
            : Day(year, month, last ? DateTime.DaysInMonth(year, month) : 1);
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year < 1 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null : new DateOnly(year, month, day);

    private static int? Number(string text, int start, int length) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
