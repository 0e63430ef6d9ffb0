using System.Collections.Immutable;
using System.Globalization;
using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>
/// Tells dates in the words of a language ("depuis le 9 août 2020"), read from <c>resources/&lt;lang&gt;/time/words.txt</c>. Immutable, safe on any
/// thread.
/// </summary>
public sealed class EdtfWords
{
    private static readonly string[] Keys =
    [
        "months", "weekdays", "seasons", "first", "day", "day-of-month", "month", "month-alone", "year", "some-month", "some-day", "season", "quarter", "third",
        "half", "decade", "century", "millennium", "any", "time", "about", "uncertain", "both", "since", "until", "from", "to", "always", "days-of-month", "span",
        "weekday-of-month", "days", "or", "and",
    ];

    private readonly Dictionary<string, string> templates = new(StringComparer.Ordinal);
    private readonly List<(string From, string To)> replacements = [];
    private readonly string[] months;
    private readonly string[] weekdays;
    private readonly string[] seasons;

    private EdtfWords(string name, string text)
    {
        var errors = new List<string>();
        foreach (var (number, line) in text.Split('\n').Index())
        {
            var content = line.Trim('\r');
            if (content.StartsWith('#') || string.IsNullOrWhiteSpace(content))
            {
                continue;
            }

            if (content.StartsWith("replace ", StringComparison.Ordinal) && content.Split(" => ") is [var from, var to])
            {
                // "de le " is replaced with its space: the word that follows is another.
                replacements.Add((from["replace ".Length..], from.EndsWith(' ') ? to + " " : to));
            }
            else if (content.Split(" = ", 2) is [var key, var value] && Keys.Contains(key))
            {
                templates[key] = value;
            }
            else
            {
                errors.Add($"{name}:{number + 1}: TIME110 'key = words' or 'replace A => B' was expected");
            }
        }

        errors.AddRange(Keys.Where(k => !templates.ContainsKey(k)).Select(k => $"{name}:0: TIME111 '{k}' is missing"));
        (months, weekdays, seasons) = (Words("months"), Words("weekdays"), Words("seasons"));
        if (months.Length != 12 || weekdays.Length != 7 || seasons.Length != 4)
        {
            errors.Add($"{name}:0: TIME112 12 months, 7 weekdays and 4 seasons were expected");
        }

        if (errors.Count > 0)
        {
            throw new InvalidDataException(string.Join('\n', errors));
        }
    }

    /// <summary>Reads the words of a language.</summary>
    /// <param name="resources">The folder <c>resources</c>.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <exception cref="InvalidDataException">The file is missing or holds errors; the message lists them all.</exception>
    public static EdtfWords Load(string resources, string language)
    {
        var path = Path.Combine(resources, language, "time", "words.txt");
        return File.Exists(path) ? new EdtfWords(path, File.ReadAllText(path)) : throw new InvalidDataException($"{path}:0: TIME110 the file is missing");
    }

    /// <summary>Tells a date.</summary>
    public string Tell(Edtf value)
    {
        var text = value.Shape switch
        {
            EdtfShape.OneOf or EdtfShape.AllOf => Set(value),
            EdtfShape.Interval => Interval(value.Parts[0]),
            _ => Date(value.Parts[0].Start),
        };
        foreach (var (from, to) in replacements)
        {
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return text;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string[] Words(string key) => templates.GetValueOrDefault(key, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = templates[key];
        foreach (var (name, value) in values)
        {
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return text;
    }

    private string DayNumber(EdtfDate date) => date.Day == 1 ? templates["first"] : Text(date.Day);

    private string Date(EdtfDate date)
    {
        var bare = Bare(date);
        return date.Qualifier switch
        {
            '~' => Fill("about", ("date", bare)),
            '?' => Fill("uncertain", ("date", bare)),
            '%' => Fill("both", ("date", bare)),
            _ => bare,
        };
    }

    private string Bare(EdtfDate date)
    {
        var year = Text(date.Year);
        return date.Precision switch
        {
            EdtfPrecision.Time => Fill("time", ("date", Day(date)), ("time", date.Time!)),
            EdtfPrecision.Day when date.Month == EdtfDate.Some => Fill("some-day", ("year", year)),
            EdtfPrecision.Day when date.Day == EdtfDate.Some => Month(date),
            EdtfPrecision.Day => Day(date),
            EdtfPrecision.Month when date.Month == EdtfDate.Some => Fill("some-month", ("year", year)),
            EdtfPrecision.Month => Month(date),
            EdtfPrecision.Season => Season(date, year),
            EdtfPrecision.Decade => Fill("decade", ("year", year)),
            EdtfPrecision.Century => Fill("century", ("n", Text((date.Year / 100) + 1))),
            EdtfPrecision.Millennium => date.Month == EdtfDate.Some ? templates["any"] : Fill("millennium", ("n", Text((date.Year / 1000) + 1))),
            _ => Fill("year", ("year", year)),
        };
    }

    private string Season(EdtfDate date, string year) => date.Month switch
    {
        >= 33 and <= 36 => Fill("quarter", ("n", Text(date.Month - 32)), ("year", year)),
        >= 37 and <= 39 => Fill("third", ("n", Text(date.Month - 36)), ("year", year)),
        >= 40 => Fill("half", ("n", Text(date.Month - 39)), ("year", year)),
        _ => Fill("season", ("season", seasons[(date.Month - 21) % 4]), ("year", year)),
    };

    private string Day(EdtfDate date) => Fill("day", ("day", DayNumber(date)), ("month", months[date.Month - 1]), ("year", Text(date.Year)));

    private string Month(EdtfDate date) => Fill("month", ("month", months[date.Month - 1]), ("year", Text(date.Year)));

    private string Interval(EdtfRange range)
    {
        var (start, end) = (range.Start, range.End);
        return (start.IsTold, end.IsTold) switch
        {
            (true, false) => Fill(end == EdtfDate.Open ? "since" : "from", ("date", Date(start))),
            (false, true) => Fill(start == EdtfDate.Open ? "until" : "to", ("date", Date(end))),
            (false, false) => templates["always"],
            _ => Span(start, end),
        };
    }

    private string Span(EdtfDate start, EdtfDate end)
    {
        var isSameYear = start.Year == end.Year && start.Qualifier == '\0' && end.Qualifier == '\0';
        if (!isSameYear || start.Precision != end.Precision)
        {
            return Fill("span", ("first", Date(start)), ("last", Date(end)));
        }

        return start switch
        {
            { Precision: EdtfPrecision.Day, Day: not EdtfDate.Some } when start.Month == end.Month => Fill("days-of-month", ("first", DayNumber(start)), ("last", Day(end))),
            { Precision: EdtfPrecision.Day, Day: not EdtfDate.Some } => Fill(
                "days-of-month", ("first", Fill("day-of-month", ("day", DayNumber(start)), ("month", months[start.Month - 1]))), ("last", Date(end))),
            { Precision: EdtfPrecision.Month, Month: not EdtfDate.Some } when end.Month != EdtfDate.Some =>
                Fill("span", ("first", Fill("month-alone", ("month", months[start.Month - 1]))), ("last", Date(end))),
            _ => Fill("span", ("first", Date(start)), ("last", Date(end))),
        };
    }

    private string Set(Edtf value)
    {
        var join = templates[value.Shape == EdtfShape.OneOf ? "or" : "and"];
        var days = value.Parts.All(p => p is { IsSingle: true, Start: { Precision: EdtfPrecision.Day, Qualifier: '\0', Day: not EdtfDate.Some, Month: not EdtfDate.Some } })
            ? value.Parts.Select(p => p.Start).ToList()
            : [];
        if (days.Count == 0 || days.Exists(d => (d.Year, d.Month) != (days[0].Year, days[0].Month)))
        {
            return List(value.Parts.Select(p => p.IsSingle ? Date(p.Start) : Interval(p)), join);
        }

        var weekday = CivilCalendar.Weekday(days[0].First!.Value);
        return value.Shape == EdtfShape.OneOf && days.TrueForAll(d => CivilCalendar.Weekday(d.First!.Value) == weekday)
            ? Fill("weekday-of-month", ("weekday", weekdays[weekday - 1]), ("month", Month(days[0])), ("days", List(days.Select(DayNumber), join)))
            : Fill("days", ("days", List(days.Select(DayNumber), join)), ("month", Month(days[0])));
    }

    private static string List(IEnumerable<string> items, string join)
    {
        var all = items.ToImmutableArray();
        return all.Length == 1 ? all[0] : string.Join(", ", all[..^1]) + " " + join + " " + all[^1];
    }
}
