using CsCheck;

namespace Acta.Core.Tests.Time;

public sealed class EdtfProperties
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<EdtfDate> Date = Gen.Select(Day, Gen.Int[0, 4], Gen.Int[1, 4], Gen.Char["\0~?%"])
        .Select((day, kind, digits, mark) => (kind switch
        {
            0 => EdtfDate.Of(day),
            1 => EdtfDate.Of(day.Year, day.Month),
            2 => EdtfDate.Of(day.Year),
            3 => EdtfDate.Of(day.Year, 20 + digits),
            _ => EdtfDate.OfUnspecified(day.Year, digits),
        }).With(mark));

    private static readonly Gen<Edtf> Value = Gen.OneOf(
        Date.Select(Edtf.Of),
        Date.Select(d => Edtf.Between(d, EdtfDate.Open)),
        Date.Select(d => Edtf.Between(EdtfDate.Unknown, d)),
        Gen.Select(Date, Date).Where((a, b) => a.First <= b.Last).Select(Edtf.Between),
        Day.Array[1, 40].Select(days => Edtf.OfDays(days, isChoice: true)),
        Day.Array[1, 40].Select(days => Edtf.OfDays(days, isChoice: false)));

    [Fact]
    public void Text_round_trips() => Value.Sample(v => Edtf.Parse(v.Text) == v && Edtf.Parse(v.Text).First == v.First && Edtf.Parse(v.Text).Last == v.Last);

    [Fact]
    public void First_is_not_after_last() => Value.Sample(v => v.First is not { } first || v.Last is not { } last || first <= last);

    [Fact]
    public void A_value_contains_its_bounds() =>
        Value.Sample(v => (v.First is not { } first || v.Contains(first)) && (v.Last is not { } last || v.Contains(last)));

    [Fact]
    public void Listed_days_are_those_contained() =>
        Value.Sample(v => v.Days(400) is not { } days || (days.All(v.Contains) && days[0] == v.First && days[^1] == v.Last));

    [Fact]
    public void An_intersection_lies_in_both_and_is_the_same_either_way() => Gen.Select(Value, Value).Sample((a, b) =>
    {
        var common = a.Intersect(b);
        return (common is null) == !a.Overlaps(b)
            && (common is null || (a.Contains(common) && b.Contains(common)))
            && (common?.First, common?.Last) == (b.Intersect(a)?.First, b.Intersect(a)?.Last);
    });

    [Fact]
    public void Order_agrees_with_equality() => Gen.Select(Value, Value).Sample((a, b) => (a.CompareTo(b) == 0) == (a == b) && a.CompareTo(b) == -b.CompareTo(a));

    [Fact]
    public void Any_text_is_read_or_refused() => Gen.String[Gen.Char["0123456789X-/[]{},.~?%T:Z "], 0, 30].Sample(text =>
    {
        var read = Edtf.TryParse(text, out var value, out var error);
        return read == (value is not null) && read == (error is null) && (!read || Edtf.Parse(value!.Text) == value);
    });
}
