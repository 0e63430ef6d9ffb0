namespace Acta.Cli.Evaluation;

/// <summary>Whether a predicted date is as good as the gold one.</summary>
internal static class DateAgreement
{
    private const int DecadeDays = 3660;
    private const int FreshDays = 3;

    /// <summary>
    /// Where the gold has a date, at least half of the days that either allows must be allowed by both, within ten years of publication. Where
    /// it has none (fresh news without a hint), none or a date of the last days before publication will do.
    /// </summary>
    public static bool Holds(string? gold, string? predicted, string? published)
    {
        var publication = published is null ? null : DaySpans.Read(published);
        var wanted = gold is null ? null : DaySpans.Read(gold);
        var given = predicted is null ? null : DaySpans.Read(predicted);
        if (gold is null)
        {
            return predicted is null
                || (given is { Count: > 0 } && publication is { Count: > 0 }
                    && given.All(span => span.First.DayNumber >= publication[0].First.DayNumber - FreshDays && span.Last <= publication[^1].Last));
        }

        if (wanted is null)
        {
            return true;
        }

        if (given is null)
        {
            return false;
        }

        return wanted.Order().SequenceEqual(given.Order())
            || Overlap(wanted, given, publication is { Count: > 0 } ? publication[0].First : new DateOnly(2015, 1, 1)) >= 0.5;
    }

    /// <summary>The days that both allow, as a share of those that either does, within ten years of a centre; 0 where there are none.</summary>
    private static double Overlap(IReadOnlyList<DaySpan> wanted, IReadOnlyList<DaySpan> given, DateOnly centre)
    {
        var all = wanted.Concat(given).ToList();
        var low = Math.Max(all.Min(span => span.First.DayNumber), centre.DayNumber - DecadeDays);
        var high = Math.Min(all.Max(span => span.Last.DayNumber), centre.DayNumber + DecadeDays);
        if (low > high)
        {
            return 0;
        }

        var (a, b) = (Days(wanted, low, high), Days(given, low, high));
        int both = 0, either = 0;
        for (var day = 0; day < a.Length; day++)
        {
            both += a[day] && b[day] ? 1 : 0;
            either += a[day] || b[day] ? 1 : 0;
        }

        return either == 0 ? 0 : (double)both / either;
    }

    private static bool[] Days(IReadOnlyList<DaySpan> spans, int low, int high)
    {
        // The number of spans that open and close each day, so that many long spans cost no more than a few.
        var change = new int[high - low + 2];
        foreach (var span in spans)
        {
            var first = Math.Max(span.First.DayNumber, low);
            var last = Math.Min(span.Last.DayNumber, high);
            if (first <= last)
            {
                change[first - low]++;
                change[last - low + 1]--;
            }
        }

        var days = new bool[high - low + 1];
        for (int day = 0, open = 0; day < days.Length; day++)
        {
            open += change[day];
            days[day] = open > 0;
        }

        return days;
    }
}
