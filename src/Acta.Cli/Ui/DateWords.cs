using System.Globalization;

namespace Acta.Cli.Ui;

/// <summary>Says EDTF dates in words. What it has no words for, it gives as written.</summary>
internal sealed class DateWords(UiTexts texts)
{
    /// <summary>The date in words: <c>16 mars 2017</c>, <c>depuis le 9 août 2020</c>, <c>un lundi en septembre 2020</c>.</summary>
    /// <param name="edtf">A date in EDTF.</param>
    public string Say(string edtf)
    {
        if (edtf.Length > 1 && edtf[0] is '[' or '{' && edtf[^1] is ']' or '}')
        {
            return SaySet(edtf);
        }

        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? SayDate(edtf) ?? edtf : SayInterval(edtf[..slash], edtf[(slash + 1)..]) ?? edtf;
    }

    private string? SayInterval(string from, string to)
    {
        if (to is "" or "..")
        {
            return On(from) is { } start ? texts.Format("date.since", start) : null;
        }

        if (from is "" or "..")
        {
            var end = SayDate(to);
            return end is null ? null : texts.Format(IsDay(to) ? "date.until.day" : "date.until", end);
        }

        var days = IsDay(from) && IsDay(to);
        return (days ? SayDate(from) : On(from)) is { } first && (days ? SayDate(to) : On(to)) is { } last
            ? texts.Format(days ? "date.interval.days" : "date.interval", first, last)
            : null;
    }

    private string SaySet(string edtf)
    {
        var members = edtf[1..^1].Split(',');
        if (edtf[0] == '[' && Weekday(members) is { } weekday)
        {
            return weekday;
        }

        var said = members.Select(member => member.Contains("..", StringComparison.Ordinal) ? Say(member.Replace("..", "/", StringComparison.Ordinal)) : SayDate(member) ?? member);
        return texts.Format(edtf[0] == '[' ? "date.one-of" : "date.all-of", string.Join(", ", said));
    }

    /// <summary>"A Monday in September 2020", where the members are all the Mondays of that month; "a Monday between" two dates for three and more in a row.</summary>
    private string? Weekday(string[] members)
    {
        var days = new List<DateOnly>();
        foreach (var member in members)
        {
            if (!DateOnly.TryParseExact(member.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return null;
            }

            days.Add(day);
        }

        var (first, last) = (days[0], days[^1]);
        if (days.Count < 3 || days.Zip(days.Skip(1)).Any(pair => pair.Second.DayNumber - pair.First.DayNumber != 7))
        {
            return null;
        }

        var weekday = texts[$"weekday.{(int)first.DayOfWeek}"];
        var isWholeMonth = first.Month == last.Month && first.AddDays(-7).Month != first.Month && last.AddDays(7).Month != last.Month;
        return isWholeMonth
            ? texts.Format("date.weekday-of", weekday, texts.Format("date.month", texts[$"month.{first.Month}"], first.Year))
            : texts.Format("date.weekday-between", weekday, On(members[0].Trim())!, On(members[^1].Trim())!);
    }

    /// <summary>A date as it stands after "since": a day takes its article.</summary>
    private string? On(string date)
    {
        var said = SayDate(date);
        return said is not null && IsDay(date) ? texts.Format("date.on", said) : said;
    }

    private static bool IsDay(string date) => date.TrimEnd('~', '?', '%').Length == 10;

    private string? SayDate(string date)
    {
        var bare = date.Trim().TrimEnd('~', '?', '%');
        var said = SayBare(bare);
        if (said is null || date.Length == bare.Length)
        {
            return said;
        }

        if (date[^1] is '~' or '%')
        {
            said = texts.Format("date.around", IsDay(bare) ? texts.Format("date.on", said) : said);
        }

        return date[^1] is '?' or '%' ? texts.Format("date.perhaps", said) : said;
    }

    private string? SayBare(string bare)
    {
        if (bare.Length == 4 && bare[3] == 'X' && bare[..3].All(char.IsAsciiDigit))
        {
            return texts.Format("date.decade", bare[..3] + "0");
        }

        var parts = bare.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || parts.Skip(1).Any(part => part.Length != 2) || parts.Any(part => !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return bare;
        }

        var name = texts.Find($"month.{parts[1].TrimStart('0')}", "");
        if (name.Length == 0)
        {
            return null;
        }

        return parts.Length == 2 ? texts.Format("date.month", name, parts[0])
            : texts.Format("date.day", parts[2] == "01" ? texts["date.first"] : parts[2].TrimStart('0'), name, parts[0]);
    }
}
