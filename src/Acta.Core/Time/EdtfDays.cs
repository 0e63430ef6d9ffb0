using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>A set of days as ranges of day numbers, in order, apart from each other. Immutable.</summary>
internal readonly struct EdtfDays
{
    private readonly ImmutableArray<(int Low, int High)> ranges;

    private EdtfDays(ImmutableArray<(int Low, int High)> ranges) => this.ranges = ranges;

    public bool IsEmpty => ranges.IsEmpty;

    public int Low => ranges[0].Low;

    public int High => ranges[^1].High;

    public static EdtfDays Of(ImmutableArray<EdtfRange> parts) =>
        parts.Length == 1 ? new([(parts[0].Low, parts[0].High)]) : Join(parts.Select(p => (p.Low, p.High)));

    public static EdtfDays Of(IEnumerable<DateOnly> days) => Join(days.Select(d => (d.DayNumber, d.DayNumber)));

    public bool Contains(int day)
    {
        foreach (var (low, high) in ranges)
        {
            if (day >= low && day <= high)
            {
                return true;
            }
        }

        return false;
    }

    public bool Contains(EdtfDays other)
    {
        var i = 0;
        foreach (var (low, high) in other.ranges)
        {
            while (i < ranges.Length && ranges[i].High < low)
            {
                i++;
            }

            if (i == ranges.Length || ranges[i].Low > low || ranges[i].High < high)
            {
                return false;
            }
        }

        return true;
    }

    public EdtfDays Intersect(EdtfDays other)
    {
        var common = ImmutableArray.CreateBuilder<(int, int)>();
        for (int i = 0, j = 0; i < ranges.Length && j < other.ranges.Length;)
        {
            var low = Math.Max(ranges[i].Low, other.ranges[j].Low);
            var high = Math.Min(ranges[i].High, other.ranges[j].High);
            if (low <= high)
            {
                common.Add((low, high));
            }

            if (ranges[i].High < other.ranges[j].High)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new EdtfDays(common.ToImmutable());
    }

    public ImmutableArray<DateOnly>? List(int limit)
    {
        if (ranges.Sum(r => (long)r.High - r.Low + 1) > limit)
        {
            return null;
        }

        return [.. ranges.SelectMany(r => Enumerable.Range(r.Low, r.High - r.Low + 1)).Select(DateOnly.FromDayNumber)];
    }

    public Edtf ToEdtf(bool isChoice)
    {
        if (ranges.IsEmpty)
        {
            throw new ArgumentException("no day was given");
        }

        if (ranges.Length == 1)
        {
            var range = Range(ranges[0].Low, ranges[0].High);
            if (range.IsSingle || !isChoice)
            {
                return Edtf.Between(range.Start, range.End);
            }
        }

        return Edtf.Of(isChoice ? EdtfShape.OneOf : EdtfShape.AllOf, [.. ranges.SelectMany(Parts)]);
    }

    private static EdtfDays Join(IEnumerable<(int Low, int High)> given)
    {
        var joined = ImmutableArray.CreateBuilder<(int Low, int High)>();
        foreach (var (low, high) in given.Order())
        {
            if (joined.Count > 0 && low <= joined[^1].High + 1L)
            {
                joined[^1] = (joined[^1].Low, Math.Max(joined[^1].High, high));
            }
            else
            {
                joined.Add((low, high));
            }
        }

        return new EdtfDays(joined.ToImmutable());
    }

    private static IEnumerable<EdtfRange> Parts((int Low, int High) range) => range.High == range.Low + 1
        ? [Range(range.Low, range.Low), Range(range.High, range.High)]
        : [Range(range.Low, range.High)];

    private static EdtfRange Range(int low, int high)
    {
        var start = low == EdtfRange.Always ? EdtfDate.Open : EdtfDate.Of(DateOnly.FromDayNumber(low));
        var end = high == EdtfRange.Ever ? EdtfDate.Open : EdtfDate.Of(DateOnly.FromDayNumber(high));
        if (!start.IsTold || !end.IsTold)
        {
            return new EdtfRange(start, end);
        }

        var month = EdtfDate.Of(start.Year, start.Month);
        var year = EdtfDate.Of(start.Year);
        return start.First == year.First && end.Last == year.Last ? new EdtfRange(year)
            : start.First == month.First && end.Last == month.Last ? new EdtfRange(month)
            : new EdtfRange(start, end);
    }
}
