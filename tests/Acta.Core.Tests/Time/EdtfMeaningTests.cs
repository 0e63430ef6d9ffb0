namespace Acta.Core.Tests.Time;

public sealed class EdtfMeaningTests
{
    [Theory]
    [InlineData("2020-09-07", "2020-09-07", "2020-09-07")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("0XXX", "0001-01-01", "0999-12-31")]
    [InlineData("XXXX", "0001-01-01", "9999-12-31")]
    [InlineData("2020-21", "2020-03-01", "2020-05-31")]
    [InlineData("2020-24", "2020-12-01", "2021-02-28")]
    [InlineData("9999-24", "9999-12-01", "9999-12-31")]
    [InlineData("2020-34", "2020-04-01", "2020-06-30")]
    [InlineData("2020-41", "2020-07-01", "2020-12-31")]
    [InlineData("2004-XX-XX", "2004-01-01", "2004-12-31")]
    [InlineData("2012-07-03~", "2012-07-03", "2012-07-03")]
    [InlineData("2011-06/2011-09", "2011-06-01", "2011-09-30")]
    [InlineData("2020-08-09/..", "2020-08-09", null)]
    [InlineData("/2020-08", null, "2020-08-31")]
    [InlineData("[2020-09-07,2020-09-28]", "2020-09-07", "2020-09-28")]
    [InlineData("[..1984]", null, "1984-12-31")]
    public void Bounds_are_the_first_and_last_day(string text, string? first, string? last)
    {
        var value = Edtf.Parse(text);
        Assert.Equal(first, value.First?.ToString("yyyy-MM-dd"));
        Assert.Equal(last, value.Last?.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("2020-09-07", true)]
    [InlineData("2020-09-07~", true)]
    [InlineData("2020-09", false)]
    [InlineData("2020-09-XX", false)]
    [InlineData("[2020-09-07,2020-09-14]", false)]
    [InlineData("2020-09-07/2020-09-08", false)]
    public void A_day_is_told_to_the_day(string text, bool isDay) => Assert.Equal(isDay, Edtf.Parse(text).IsDay);

    [Theory]
    [InlineData("2020", "2020-09", true)]
    [InlineData("2020-09", "2020", false)]
    [InlineData("2020-08-09/..", "2020-09", true)]
    [InlineData("2020-08-09/..", "2021/..", true)]
    [InlineData("2020-08-09/2020-12", "2020-10/..", false)]
    [InlineData("[2020-09-07,2020-09-14]", "2020-09-14", true)]
    [InlineData("[2020-09-07,2020-09-14]", "2020-09-10", false)]
    public void Containment_is_of_days(string a, string b, bool contains) => Assert.Equal(contains, Edtf.Parse(a).Contains(Edtf.Parse(b)));

    [Theory]
    [InlineData("2020", "2020-09", "2020-09")]
    [InlineData("2020-09", "2020-09-20/2020-10-04", "2020-09-20/2020-09-30")]
    [InlineData("2020-08-09/..", "../2020-08-31", "2020-08-09/2020-08-31")]
    [InlineData("2020-08-01/..", "../2020-08-31", "2020-08")]
    [InlineData("2020-08/..", "2020-09-05/..", "2020-09-05/..")]
    [InlineData("[2020-09-07,2020-09-14,2020-10-05]", "2020-09", "[2020-09-07,2020-09-14]")]
    [InlineData("0001-01/..", "../0001-01-05", "0001-01-01/0001-01-05")]
    [InlineData("2020", "2021", null)]
    public void Intersection_is_what_both_allow(string a, string b, string? common) => Assert.Equal(common, Edtf.Parse(a).Intersect(Edtf.Parse(b))?.Text);

    [Fact]
    public void Values_are_ordered_by_first_then_last_day()
    {
        string[] ordered = ["../2019", "2019-12-31", "2020-01-01", "2020-01", "2020", "2020/..", "2020-02"];
        Assert.Equal(ordered, ordered.Reverse().Select(Edtf.Parse).Order().Select(v => v.Text));
    }

    [Theory]
    [InlineData("[2020-09-07,2020-09-14]", "2020-09-07 2020-09-14")]
    [InlineData("2020-02-28/2020-03-01", "2020-02-28 2020-02-29 2020-03-01")]
    [InlineData("2020-08-09/..", null)]
    [InlineData("19XX", null)]
    public void Days_are_listed_where_finite_and_few(string text, string? days) =>
        Assert.Equal(days, Edtf.Parse(text).Days(limit: 366) is { } list ? string.Join(' ', list.Select(d => d.ToString("yyyy-MM-dd"))) : null);

    [Theory]
    [InlineData("2020-09-07", true, "2020-09-07")]
    [InlineData("2020-09-14 2020-09-07", true, "[2020-09-07,2020-09-14]")]
    [InlineData("2020-09-07 2020-09-08", true, "[2020-09-07,2020-09-08]")]
    [InlineData("2020-09-07 2020-09-08 2020-09-09", true, "[2020-09-07..2020-09-09]")]
    [InlineData("2020-09-07 2020-09-08 2020-09-09", false, "2020-09-07/2020-09-09")]
    [InlineData("2020-09-07 2020-09-09", false, "{2020-09-07,2020-09-09}")]
    [InlineData("0001-01-01", true, "0001-01-01")]
    public void Days_are_written_briefly(string days, bool isChoice, string text) =>
        Assert.Equal(text, Edtf.OfDays(days.Split(' ').Select(DateOnly.Parse), isChoice).Text);

    [Fact]
    public void All_days_of_a_month_are_the_month() =>
        Assert.Equal("2020-02", Edtf.OfDays(Enumerable.Range(0, 29).Select(i => new DateOnly(2020, 2, 1).AddDays(i)), isChoice: true).Text);

    [Fact]
    public void Marks_can_be_set_and_taken_off()
    {
        Assert.Equal("2020-08~/..", Edtf.Parse("2020-08/..").With('~').Text);
        Assert.Equal("[2020,2021]", Edtf.Parse("[2020?,2021~]").With('\0').Text);
    }

    [Fact]
    public void Equality_is_of_canonical_text()
    {
        Assert.Equal(Edtf.Parse("[2020-09-14,2020-09-07]"), Edtf.Parse("[2020-09-07,2020-09-14]"));
        Assert.NotEqual(Edtf.Parse("2020-09"), Edtf.Parse("2020-09~"));
    }
}
