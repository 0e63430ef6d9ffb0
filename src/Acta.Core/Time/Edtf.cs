using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>
/// A date in EDTF: ISO 8601-2:2019 levels 0 and 1, and of level 2 the one-of and all-of sets, in the years 1 to 9999. Immutable, safe on any
/// thread; compared by its canonical text, ordered by its first day, then its last, then its text.
/// </summary>
public sealed class Edtf : IEquatable<Edtf>, IComparable<Edtf>
{
    /// <summary>The longest text that is read, in UTF-16 code units.</summary>
    public const int MaxLength = 65536;

    private readonly EdtfDays days;

    private Edtf(EdtfShape shape, ImmutableArray<EdtfRange> parts)
    {
        Shape = shape;
        Parts = parts;
        days = EdtfDays.Of(parts);
        Text = EdtfText.Write(shape, parts);
    }

    /// <summary>The canonical text, such as <c>2020-09</c> or <c>[2020-09-07,2020-09-14]</c>.</summary>
    public string Text { get; }

    /// <summary>How the parts stand to each other.</summary>
    public EdtfShape Shape { get; }

    /// <summary>The dates, in order; one but for sets; never empty.</summary>
    public ImmutableArray<EdtfRange> Parts { get; }

    /// <summary>Its first day; null where it has no told start.</summary>
    public DateOnly? First => Parts.Any(p => !p.Start.IsTold) ? null : DateOnly.FromDayNumber(days.Low);

    /// <summary>Its last day; null where it has no told end.</summary>
    public DateOnly? Last => Parts.Any(p => !p.End.IsTold) ? null : DateOnly.FromDayNumber(days.High);

    /// <summary>Whether it is a single date told to the day, be it approximate.</summary>
    public bool IsDay => Shape == EdtfShape.Date && Parts[0].Start is { Precision: >= EdtfPrecision.Day, Day: not EdtfDate.Some };

    /// <summary>The precision of its first told date.</summary>
    public EdtfPrecision Precision => Parts[0].Start.IsTold ? Parts[0].Start.Precision : Parts[0].End.Precision;

    /// <summary>Whether any of its dates is marked approximate, uncertain or both.</summary>
    public bool IsQualified => Parts.Any(p => p.Start.Qualifier != '\0' || p.End.Qualifier != '\0');

    /// <summary>Reads EDTF.</summary>
    /// <exception cref="FormatException">The text is not EDTF; the message names the position.</exception>
    public static Edtf Parse(string text) => TryParse(text, out var value, out var error) ? value! : throw new FormatException(error);

    /// <summary>Reads EDTF without throwing; white space around it is passed over; <paramref name="error"/> names the position, counted from 0.</summary>
    public static bool TryParse(string? text, out Edtf? value, out string? error)
    {
        value = null;
        error = string.IsNullOrWhiteSpace(text) ? "position 0: a date was expected"
            : text.Length > MaxLength ? $"position {MaxLength}: the text is too long"
            : null;
        if (error is not null)
        {
            return false;
        }

        var scanner = new EdtfScanner(text.AsSpan().Trim());
        if (!scanner.Read(out var shape, out var parts))
        {
            error = scanner.Error;
            return false;
        }

        value = Of(shape, parts);
        return true;
    }

    /// <summary>A single date.</summary>
    /// <exception cref="ArgumentException">The date is an open or unknown end.</exception>
    public static Edtf Of(EdtfDate date) =>
        date.IsTold ? new Edtf(EdtfShape.Date, [new EdtfRange(date)]) : throw new ArgumentException("an end is no date", nameof(date));

    /// <summary>A day.</summary>
    public static Edtf Of(DateOnly day) => Of(EdtfDate.Of(day));

    /// <summary>A year, or a month or season of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month in the years 1 to 9999.</exception>
    public static Edtf Of(int year, int month = 0) => Of(EdtfDate.Of(year, month));

    /// <summary>From one date to another; a single date where both are the same.</summary>
    /// <exception cref="ArgumentException">The end lies before the start, or neither is told.</exception>
    public static Edtf Between(EdtfDate start, EdtfDate end)
    {
        var range = new EdtfRange(start, end);
        if ((!start.IsTold && !end.IsTold) || range.Low > range.High)
        {
            throw new ArgumentException("an interval needs an end, not before its start", nameof(end));
        }

        return new Edtf(range.IsSingle ? EdtfShape.Date : EdtfShape.Interval, [range]);
    }

    /// <summary>
    /// The days given, as briefly as they can be written: a day, a whole month or year, an interval, or for days apart a set.
    /// </summary>
    /// <param name="dayNumbers">The days, in any order.</param>
    /// <param name="isChoice">Whether it is one of them; else it is all of them.</param>
    /// <exception cref="ArgumentException">There is no day.</exception>
    public static Edtf OfDays(IEnumerable<DateOnly> dayNumbers, bool isChoice) => EdtfDays.Of(dayNumbers).ToEdtf(isChoice);

    /// <summary>Whether all days of the other are among the days of this one.</summary>
    public bool Contains(Edtf other) => days.Contains(other.days);

    /// <summary>Whether the day is among the days of this one.</summary>
    public bool Contains(DateOnly day) => days.Contains(day.DayNumber);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Edtf other) => !days.Intersect(other.days).IsEmpty;

    /// <summary>What both allow; null where they share no day. Where one lies wholly in the other, that one as it is.</summary>
    public Edtf? Intersect(Edtf other)
    {
        var common = days.Intersect(other.days);
        return common.IsEmpty ? null
            : other.Contains(this) ? this
            : Contains(other) ? other
            : common.ToEdtf(Shape == EdtfShape.OneOf || other.Shape == EdtfShape.OneOf);
    }

    /// <summary>Its days in order, where they are finite and no more than <paramref name="limit"/>; else null.</summary>
    public ImmutableArray<DateOnly>? Days(int limit = 3700) => First is null || Last is null ? null : days.List(limit);

    /// <summary>The same with each date marked: <c>~</c>, <c>?</c>, <c>%</c>, or the null character to take marks off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mark.</exception>
    public Edtf With(char qualifier) => Of(Shape, [.. Parts.Select(p => new EdtfRange(p.Start.With(qualifier), p.End.With(qualifier)))]);

    /// <inheritdoc/>
    public bool Equals(Edtf? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edtf);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(Edtf? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = days.Low.CompareTo(other.days.Low);
        order = order != 0 ? order : days.High.CompareTo(other.days.High);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Whether both are null or their texts are the same.</summary>
    public static bool operator ==(Edtf? a, Edtf? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Whether their texts differ.</summary>
    public static bool operator !=(Edtf? a, Edtf? b) => !(a == b);

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(Edtf? a, Edtf? b) => a is null ? b is not null : a.CompareTo(b) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(Edtf? a, Edtf? b) => a is null || a.CompareTo(b) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(Edtf? a, Edtf? b) => b < a;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(Edtf? a, Edtf? b) => b <= a;

    /// <summary>Brings parts into canonical form: sets sorted, without doubles, a set of one date that date.</summary>
    internal static Edtf Of(EdtfShape shape, ImmutableArray<EdtfRange> parts)
    {
        if (shape is EdtfShape.OneOf or EdtfShape.AllOf)
        {
            parts = [.. parts.Distinct().OrderBy(p => p.Low).ThenBy(p => p.High).ThenBy(p => p.Start.ToString(), StringComparer.Ordinal)
                .ThenBy(p => p.End.ToString(), StringComparer.Ordinal)];
            shape = parts is [{ IsSingle: true }] ? EdtfShape.Date : shape;
        }

        return new Edtf(shape, parts);
    }
}
