using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>
/// Reads finds against a day of publication that may be known only in part: each possible day is tried, those that the text speaks against
/// fall away, the strongest objections first, and a value holds what the days left over allow.
/// </summary>
internal sealed class TimeResolver
{
    private const int MostDays = 366;
    private readonly List<DateOnly?> days;
    private readonly Edtf? published;
    private readonly IReadOnlyList<TimeFind> finds;

    /// <param name="published">When the text was published; null where that is not known.</param>
    /// <param name="finds">The finds of the text, in order.</param>
    public TimeResolver(Edtf? published, IReadOnlyList<TimeFind> finds)
    {
        this.published = published;
        this.finds = finds;
        days = published?.Days(MostDays) is { } known ? [.. known.Select(d => (DateOnly?)d)] : [null];
    }

    /// <summary>One reading a find; a contradiction is told through <paramref name="diagnose"/>.</summary>
    public ImmutableArray<TimeReading> Resolve(Action<TimeFind, string> diagnose)
    {
        var all = days.ConvertAll(ReadAll);
        var left = Enumerable.Range(0, days.Count).ToList();
        foreach (var i in Enumerable.Range(0, finds.Count).Where(i => all.Exists(r => r[i].Objection > 0)).OrderByDescending(i => all.Max(r => r[i].Objection)))
        {
            var fitting = left.FindAll(day => all[day][i].Objection == 0);
            if (fitting.Count > 0)
            {
                left = fitting;
            }
            else if (all.Max(r => r[i].Objection) > 1)
            {
                diagnose(finds[i], $"does not agree with the publication date {published?.Text}");
            }
        }

        var today = Today(left);
        return [.. Enumerable.Range(0, finds.Count).Select(i => Merge([.. left.Select(day => all[day][i])], today))];
    }

    private TimeReading[] ReadAll(DateOnly? today)
    {
        var readings = new TimeReading[finds.Count];
        var happenings = new Dictionary<string, Edtf>(StringComparer.Ordinal);
        Edtf? narrative = null;
        Edtf? lastDay = null;
        for (var i = 0; i < readings.Length; i++)
        {
            var find = finds[i];
            var reading = new TimeContext { Today = today, Tense = find.Tense, Narrative = narrative, LastDay = lastDay, Filler = find.Year, Happenings = happenings }.Read(find.Item);
            if (find.IsDateline)
            {
                reading = reading with { Objection = reading.Value is { } value && today is { } day && !value.Contains(day) ? 5 : 0 };
            }
            else if (reading.Objection == 0 && days.Count > 1 && find.Tense == Tense.Past && !find.InQuotation && reading.Anchors && today is { } day && reading.Value?.First > day)
            {
                reading = reading with { Objection = 1 };
            }

            readings[i] = reading;
            if (reading.Anchors && !find.IsDateline && reading.Value is { First: not null, Last: not null } told && (told.IsDay || told.Shape == EdtfShape.OneOf))
            {
                lastDay = told;
                narrative = find.IsForeground && !find.InQuotation ? told : narrative;
            }
        }

        return readings;
    }

    private string Today(List<int> left)
    {
        var open = left.ConvertAll(i => days[i]);
        if (open is [{ } only])
        {
            return $"{CivilCalendar.WeekdayName(CivilCalendar.Weekday(only))} {Edtf.Of(only).Text}";
        }

        var weekdays = open.OfType<DateOnly>().Select(CivilCalendar.Weekday).Distinct().ToList();
        return weekdays is [var weekday] ? $"on a {CivilCalendar.WeekdayName(weekday)} of {published?.Text}" : published?.Text ?? "on an unknown day";
    }

    private static TimeReading Merge(List<TimeReading> readings, string today)
    {
        var first = readings[0];
        var value = readings.TrueForAll(r => r.Value == first.Value) ? first.Value : Union(readings);
        return first with
        {
            Value = value,
            Timex = readings.Count > 1 && value != first.Value && value is not null ? value.Text : first.Timex,
            Reason = first.Reason.Replace("{today}", today, StringComparison.Ordinal),
        };
    }

    private static Edtf? Union(List<TimeReading> readings)
    {
        var values = readings.Select(r => r.Value).ToList();
        if (values.Contains(null))
        {
            return null;
        }

        if (values.TrueForAll(v => v!.IsDay || v.Shape == EdtfShape.OneOf))
        {
            return Edtf.OfDays(values.SelectMany(v => v!.Days()!.Value), isChoice: true);
        }

        if (values.TrueForAll(v => v!.Shape == EdtfShape.Date))
        {
            return Edtf.Parse("[" + string.Join(',', values.Select(v => v!.Text).Distinct()) + "]");
        }

        var start = Common(values.ConvertAll(v => v!.Parts[0].Start));
        var end = Common(values.ConvertAll(v => v!.Parts[^1].End));
        return start.IsTold || end.IsTold ? Edtf.Between(start, end) : null;
    }

    /// <summary>The date if all are the same; else the month, year or decade that holds them all.</summary>
    private static EdtfDate Common(List<EdtfDate> dates)
    {
        var (a, b) = (dates.MinBy(d => d.First), dates.MaxBy(d => d.Last));
        return a == b ? a
            : !a.IsTold || !b.IsTold ? EdtfDate.Open
            : a.Year != b.Year ? EdtfDate.OfUnspecified(a.Year, a.Year / 10 == b.Year / 10 ? 1 : 2)
            : a.Precision >= EdtfPrecision.Month && b.Precision >= EdtfPrecision.Month && a.Month == b.Month ? EdtfDate.Of(a.Year, a.Month)
            : EdtfDate.Of(a.Year);
    }
}
