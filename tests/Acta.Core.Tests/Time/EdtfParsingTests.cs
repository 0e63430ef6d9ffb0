namespace Acta.Core.Tests.Time;

public sealed class EdtfParsingTests
{
    [Theory]
    [InlineData("2017-03-16")]
    [InlineData("2017-03")]
    [InlineData("2016")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2020-02-29")]
    [InlineData("1985-04-12T23:20:30")]
    [InlineData("1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30+05:30")]
    [InlineData("201X")]
    [InlineData("19XX")]
    [InlineData("2XXX")]
    [InlineData("XXXX")]
    [InlineData("2004-XX")]
    [InlineData("2004-06-XX")]
    [InlineData("2004-XX-XX")]
    [InlineData("2020-21")]
    [InlineData("2020-40")]
    [InlineData("1984~")]
    [InlineData("2004-06?")]
    [InlineData("2004-06-11%")]
    [InlineData("2019-05-03/2019-05-07")]
    [InlineData("2020-08-09/..")]
    [InlineData("../2020-08-09")]
    [InlineData("2020-08-09/")]
    [InlineData("/2020-08-09")]
    [InlineData("2009~/2012-07-04")]
    [InlineData("[2020-09-07,2020-09-14,2020-09-21,2020-09-28]")]
    [InlineData("[1667,1668,1670..1672]")]
    [InlineData("[..1984]")]
    [InlineData("[1984..]")]
    [InlineData("{1958,1977,1999}")]
    public void Canonical_text_is_kept(string text) => Assert.Equal(text, Edtf.Parse(text).Text);

    [Theory]
    [InlineData(" 2017-03 ", "2017-03")]
    [InlineData("[2020-09-14, 2020-09-07,2020-09-14]", "[2020-09-07,2020-09-14]")]
    [InlineData("[2020-09-14]", "2020-09-14")]
    [InlineData("{2020}", "2020")]
    [InlineData("2020-08/2020-08", "2020-08")]
    public void Other_writings_become_canonical(string text, string canonical) => Assert.Equal(canonical, Edtf.Parse(text).Text);

    [Theory]
    [InlineData("", "position 0: a date was expected")]
    [InlineData("mercredi", "position 0: a date was expected")]
    [InlineData("17", "position 2: a year of four digits was expected")]
    [InlineData("0000", "position 0: years run from 0001 to 9999")]
    [InlineData("-0044", "position 0: a date was expected")]
    [InlineData("2017-3", "position 5: a month of two digits was expected")]
    [InlineData("2017-13", "position 5: there is no such month or season")]
    [InlineData("2017-02-29", "position 8: there is no such day in that month")]
    [InlineData("2017-03-00", "position 8: there is no such day in that month")]
    [InlineData("2020-21-01", "position 7: a season has no days")]
    [InlineData("2004-XX-05", "position 8: there is no such day in that month")]
    [InlineData("20X7", "position 3: a year of four digits was expected")]
    [InlineData("2017-03-16x", "position 10: nothing more was expected, found 'x'")]
    [InlineData("2017-03-16T25:00:00", "position 11: 00 to 23 was expected")]
    [InlineData("2020/2019", "position 0: the end lies before the start")]
    [InlineData("[2020,2019..2018]", "position 6: the end lies before the start")]
    [InlineData("/", "position 0: one end at least must be told")]
    [InlineData("2020/2021/2022", "position 9: nothing more was expected, found '/'")]
    [InlineData("[2020", "position 5: ',' or ']' was expected")]
    [InlineData("[2020}", "position 5: ',' or ']' was expected")]
    [InlineData("[]", "position 1: a date was expected")]
    public void An_error_names_its_position(string text, string message)
    {
        Assert.False(Edtf.TryParse(text, out var value, out var error));
        Assert.Null(value);
        Assert.Equal(message, error);
    }

    [Fact]
    public void Parse_throws_what_TryParse_tells() => Assert.Equal("position 0: a date was expected", Assert.Throws<FormatException>(() => Edtf.Parse("?")).Message);

    [Fact]
    public void An_overlong_text_is_refused() =>
        Assert.False(Edtf.TryParse("[" + string.Join(',', Enumerable.Repeat("2020-01-01", 10_000)) + "]", out _, out _));
}
