using System.Globalization;
using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>Calendar dates, in full or in part; what is not told follows from the day of publication and the tense.</summary>
internal static class DateOperations
{
    /// <summary>
    /// A date of the captures <c>year shortyear decade century month day weekday season holiday part dir</c>. <c>dir</c> is -1 (last), 0 or 1 (next);
    /// <c>tense</c> overrides the verb's.
    /// </summary>
    public static TimeReading Date(TimeItem item, TimeContext context)
    {
        if (item.Symbol("tense") is { } told)
        {
            context = context with { Tense = Enum.Parse<Tense>(told, ignoreCase: true) };
        }

        var reading = item.Number("century") is { } century ? Century(century)
            : item.Number("decade") is { } decade ? Decade(decade, context)
            : item.Symbol("holiday") is { } holiday ? Holiday(item, context, holiday)
            : item.Number("month") is { } month ? (item.Number("day") is { } day ? Day(item, context, month, day) : Month(item, context, month))
            : item.Number("season") is { } season ? Season(item, context, season)
            : item.Number("day") is { } bare ? BareDay(item, context, bare)
            : item.Number("weekday") is { } weekday ? Weekday(item, context, weekday)
            : Year(item, context);
        return item.Symbol("part") is { } part ? OtherOperations.WithPart(reading, part) : reading;
    }

    /// <summary>Several days: the children, of which the last tells what the others leave out.</summary>
    public static TimeReading List(TimeItem item, TimeContext context)
    {
        var (_, lastItem) = item.Children[^1];
        var last = context.Read(lastItem);
        var filled = last.Value is { IsDay: true } told ? context with { Filler = told.Parts[0].Start } : context;
        var readings = item.Children[..^1].Select(c => (c.Item, Reading: filled.Read(c.Item))).Append((Item: lastItem, Reading: last)).ToList();
        var days = readings.Select(r => r.Reading.Value).ToList();
        return TimeReading.OfDate(
            days.TrueForAll(d => d is { IsDay: true }) ? Edtf.OfDays(days.Select(d => d!.First!.Value), isChoice: false)
                : days.TrueForAll(d => d is { Shape: EdtfShape.Date }) ? Edtf.Parse("{" + string.Join(',', days.Select(d => d!.Text)) + "}")
                : null,
            "the days told, " + last.Reason)
            with
        { Marks = [.. readings.SelectMany(r => r.Reading.MarksOf(r.Item))] };
    }

    private static TimeReading Century(int century) => century is < 1 or > 100
        ? new(null, TimeKind.Date, "XXXX", "there is no such century")
        : TimeReading.OfDate(Edtf.Of(EdtfDate.OfUnspecified((century - 1) * 100, 2)), "told in full");

    private static TimeReading Decade(int decade, TimeContext context)
    {
        if (decade < 100)
        {
            var century = (context.Today?.Year ?? 2000) / 100 * 100;
            decade += century + decade > (context.Today?.Year ?? 2000) ? century - 100 : century;
        }

        return decade is < 0 or > 9999
            ? new(null, TimeKind.Date, "XXXX", "there is no such decade")
            : TimeReading.OfDate(Edtf.Of(EdtfDate.OfUnspecified(decade, 1)), "told in full");
    }

    private static int? ToldYear(TimeItem item, int? reference)
    {
        if (item.Number("year") is { } year)
        {
            return year;
        }

        if (item.Number("shortyear") is { } two)
        {
            var pivot = reference ?? 2000;
            var full = (pivot / 100 * 100) + two;
            return full > pivot + 10 ? full - 100 : full;
        }

        return null;
    }

    private static TimeReading Year(TimeItem item, TimeContext context) => ToldYear(item, context.Today?.Year) is { } year and >= 1 and <= 9999
        ? TimeReading.OfDate(Edtf.Of(year), "told in full") with { Anchors = false }
        : new(null, TimeKind.Date, "XXXX", "there is no such year");

    private static TimeReading Unknown(string timex) => new(null, TimeKind.Date, timex, "no publication date to reckon from");

    private static TimeReading Day(TimeItem item, TimeContext context, int month, int day)
    {
        var weekday = item.Number("weekday");
        if (ToldYear(item, context.Today?.Year) is { } year)
        {
            return CivilCalendar.Exists(year, month, day)
                ? TimeReading.OfDate(Edtf.Of(new DateOnly(year, month, day)), "told in full")
                : new(null, TimeKind.Date, "XXXX", "there is no such day");
        }

        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
        if (context.Filler is { } filler && CivilCalendar.Exists(filler.Year, month, day))
        {
            return TimeReading.OfDate(Edtf.Of(new DateOnly(filler.Year, month, day)), "in the year told beside it");
        }

        if (context.Today is not { } today)
        {
            return Unknown(timex);
        }

        var near = Enumerable.Range(today.Year - 6, 13).Where(y => CivilCalendar.Exists(y, month, day)).Select(y => new DateOnly(y, month, day)).ToList();
        if (weekday is { } name)
        {
            var fitting = near.FindAll(d => CivilCalendar.Weekday(d) == name && Math.Abs(d.DayNumber - today.DayNumber) < 400);
            if (fitting.Count > 0)
            {
                var chosen = Choose(fitting, today, context.Tense, item.Number("dir"));
                return TimeReading.OfDate(Edtf.Of(chosen), $"the {CivilCalendar.WeekdayName(name)} of that date nearest to publication {{today}}");
            }
        }

        return near.Count == 0
            ? Unknown(timex)
            : TimeReading.OfDate(Edtf.Of(Choose(near, today, context.Tense, item.Number("dir"))), $"the year follows from publication {{today}}{context.TenseWords}")
                with { Objection = weekday is null ? 0 : 2 };
    }

    private static DateOnly Choose(List<DateOnly> days, DateOnly today, Tense tense, int? direction)
    {
        var past = days.FindLast(d => d <= today && (direction != -1 || d < today));
        var future = days.Find(d => d >= today && (direction != 1 || d > today));
        var wantsPast = direction == -1 || (direction is null && tense == Tense.Past);
        var wantsFuture = direction == 1 || (direction is null && tense == Tense.Future);
        return future == default || (wantsPast && past != default) ? past
            : past == default || wantsFuture ? future
            : today.DayNumber - past.DayNumber <= future.DayNumber - today.DayNumber ? past : future;
    }

    private static TimeReading Month(TimeItem item, TimeContext context, int month)
    {
        if (ToldYear(item, context.Today?.Year) is { } year)
        {
            return year is >= 1 and <= 9999 ? TimeReading.OfDate(Edtf.Of(year, month), "told in full") : Unknown("XXXX");
        }

        if (context.Filler is { } filler)
        {
            return TimeReading.OfDate(Edtf.Of(filler.Year, month), "in the year told beside it");
        }

        if (context.Today is not { } today)
        {
            return Unknown(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"));
        }

        var since = (today.Month - month + 12) % 12;
        var until = (month - today.Month + 12) % 12;
        var isFuture = item.Number("dir") is { } direction ? direction > 0
            : context.Tense == Tense.Future || (context.Tense == Tense.Present && until < since);
        if (item.Number("dir") is not null and not 0)
        {
            (since, until) = (since == 0 ? 12 : since, until == 0 ? 12 : until);
        }

        var found = CivilCalendar.Shift(new DateOnly(today.Year, today.Month, 1), isFuture ? until : -since, "M");
        return TimeReading.OfDate(
            found is { } first ? Edtf.Of(first.Year, first.Month) : null,
            $"the {(isFuture ? "next" : "last")} one, published {{today}}{(item.Number("dir") is null ? context.TenseWords : "")}");
    }

    private static TimeReading Season(TimeItem item, TimeContext context, int season)
    {
        if ((ToldYear(item, context.Today?.Year) ?? context.Filler?.Year) is { } year)
        {
            return TimeReading.OfDate(Edtf.Of(year, season), "told in full") with { Anchors = false, Timex = SeasonTimex(year, season) };
        }

        if (context.Today is not { } today)
        {
            return Unknown("XXXX-" + SeasonCode(season));
        }

        var here = Edtf.Of(today.Year, season);
        var isFuture = item.Number("dir") is { } direction and not 0 ? direction > 0 : context.Tense == Tense.Future;
        var isPast = item.Number("dir") is { } told and not 0 ? told < 0 : context.Tense == Tense.Past;
        var found = isFuture && (here.Last < today || (item.Number("dir") == 1 && here.Contains(today))) ? today.Year + 1
            : isPast && (here.First > today || (item.Number("dir") == -1 && here.Contains(today))) ? today.Year - 1
            : today.Year;
        return found is < 1 or > 9999 ? Unknown("XXXX") : TimeReading.OfDate(Edtf.Of(found, season), $"published {{today}}{context.TenseWords}")
            with { Anchors = false, Timex = SeasonTimex(found, season) };
    }

    private static string SeasonTimex(int year, int season) => year.ToString("0000", CultureInfo.InvariantCulture) + "-" + SeasonCode(season);

    private static string SeasonCode(int season) => season switch
    {
        21 => "SP",
        22 => "SU",
        23 => "FA",
        24 => "WI",
        >= 33 and <= 36 => "Q" + (season - 32).ToString(CultureInfo.InvariantCulture),
        _ => "H" + (season - 39).ToString(CultureInfo.InvariantCulture),
    };

    private static TimeReading Holiday(TimeItem item, TimeContext context, string holiday)
    {
        DateOnly? In(int year) => year is < 1 or > 9999 ? null
            : holiday[0] == 'E' ? CivilCalendar.Shift(CivilCalendar.Easter(year), int.Parse(holiday.AsSpan(1), CultureInfo.InvariantCulture), "D")
            : new DateOnly(year, int.Parse(holiday.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(holiday.AsSpan(3), CultureInfo.InvariantCulture));

        if (ToldYear(item, context.Today?.Year) is { } year)
        {
            return TimeReading.OfDate(In(year) is { } day ? Edtf.Of(day) : null, "a known day of that year");
        }

        if (context.Today is not { } today)
        {
            return Unknown(holiday[0] == 'E' ? "XXXX" : "XXXX-" + holiday);
        }

        var near = Enumerable.Range(today.Year - 1, 3).Select(In).OfType<DateOnly>().ToList();
        return TimeReading.OfDate(Edtf.Of(Choose(near, today, context.Tense, item.Number("dir"))), $"a known day, published {{today}}{context.TenseWords}");
    }

    private static TimeReading BareDay(TimeItem item, TimeContext context, int day)
    {
        if (context.Filler is { Month: > 0 and <= 12 } filler)
        {
            return CivilCalendar.Exists(filler.Year, filler.Month, day)
                ? TimeReading.OfDate(Edtf.Of(new DateOnly(filler.Year, filler.Month, day)), "in the month told beside it")
                : Unknown("XXXX");
        }

        if (context.Today is not { } today)
        {
            return Unknown(string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:00}"));
        }

        var weekday = item.Number("weekday");
        var near = new List<DateOnly>();
        for (var month = -6; month <= 6; month++)
        {
            if (CivilCalendar.Shift(new DateOnly(today.Year, today.Month, 1), month, "M") is { } first && CivilCalendar.Exists(first.Year, first.Month, day)
                && (weekday is not { } name || CivilCalendar.Weekday(first.AddDays(day - 1)) == name))
            {
                near.Add(first.AddDays(day - 1));
            }
        }

        return near.Count == 0
            ? Unknown("XXXX")
            : TimeReading.OfDate(Edtf.Of(Choose(near, today, context.Tense, item.Number("dir"))), $"the month follows from publication {{today}}{context.TenseWords}");
    }

    private static TimeReading Weekday(TimeItem item, TimeContext context, int weekday)
    {
        if (context.Today is not { } today)
        {
            return Unknown(string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}"));
        }

        var name = CivilCalendar.WeekdayName(weekday);
        var direction = item.Number("dir");
        var last = CivilCalendar.Before(today, weekday, strict: direction == -1);
        var next = CivilCalendar.After(today, weekday, strict: direction == 1);
        var isFuture = direction is { } told and not 0 ? told > 0
            : context.Tense == Tense.Future
            || ((context.Tense == Tense.Present || direction == 0) && next?.DayNumber - today.DayNumber < today.DayNumber - last?.DayNumber && context.Tense != Tense.Past);
        return TimeReading.OfDate(
            (isFuture ? next : last) is { } day ? Edtf.Of(day) : null,
            $"the {(isFuture ? "next" : "last")} {name}, published {{today}}{(direction is null or 0 ? context.TenseWords : "")}");
    }
}
