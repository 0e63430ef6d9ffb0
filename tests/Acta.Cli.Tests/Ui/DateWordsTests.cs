using Acta.Cli.Ui;

namespace Acta.Cli.Tests.Ui;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2017-03-16", "16 mars 2017", "16 March 2017")]
    [InlineData("2017-03-01", "1er mars 2017", "1 March 2017")]
    [InlineData("2017-03", "mars 2017", "March 2017")]
    [InlineData("2016", "2016", "2016")]
    [InlineData("2014-22", "été 2014", "summer 2014")]
    [InlineData("2014-25", "2014-25", "2014-25")]
    [InlineData("201X", "années 2010", "the 2010s")]
    [InlineData("2017-03-13/2017-03-16", "du 13 mars 2017 au 16 mars 2017", "13 March 2017 to 16 March 2017")]
    [InlineData("2016/2017-03", "entre 2016 et mars 2017", "between 2016 and March 2017")]
    [InlineData("2020-08-09/..", "depuis le 9 août 2020", "since 9 August 2020")]
    [InlineData("2020-08/..", "depuis août 2020", "since August 2020")]
    [InlineData("../2020-08-09", "jusqu’au 9 août 2020", "until 9 August 2020")]
    [InlineData("2012-07-03~", "vers le 3 juillet 2012", "around 3 July 2012")]
    [InlineData("2012-07?", "juillet 2012 (incertain)", "July 2012 (uncertain)")]
    [InlineData("2012-07%", "vers juillet 2012 (incertain)", "around July 2012 (uncertain)")]
    [InlineData("[2020-09-07,2020-09-14,2020-09-21,2020-09-28]", "un lundi en septembre 2020", "a Monday in September 2020")]
    [InlineData("[2020-09-07,2020-09-14,2020-09-21]", "un lundi entre le 7 septembre 2020 et le 21 septembre 2020", "a Monday between 7 September 2020 and 21 September 2020")]
    [InlineData("[2020-09-28,2020-10-05,2020-10-12]", "un lundi entre le 28 septembre 2020 et le 12 octobre 2020", "a Monday between 28 September 2020 and 12 October 2020")]
    [InlineData("[2020-09-07,2020-09-14]", "l’une de ces dates : 7 septembre 2020, 14 septembre 2020", "one of these dates: 7 September 2020, 14 September 2020")]
    [InlineData("{2020-09-07,2020-10}", "à ces dates : 7 septembre 2020, octobre 2020", "on these dates: 7 September 2020, October 2020")]
    [InlineData("[2020-09-07..2020-09-08]", "l’une de ces dates : du 7 septembre 2020 au 8 septembre 2020", "one of these dates: 7 September 2020 to 8 September 2020")]
    [InlineData("2020-13", "2020-13", "2020-13")]
    [InlineData("20XX", "20XX", "20XX")]
    [InlineData("whenever", "whenever", "whenever")]
    [InlineData("/", "/", "/")]
    [InlineData("[]", "l’une de ces dates : ", "one of these dates: ")]
    public void Dates_are_said_in_words_no_more_precise_than_they_are(string edtf, string french, string english)
    {
        Assert.Equal(french, Say("fr", edtf));
        Assert.Equal(english, Say("en", edtf));
    }

    private static string Say(string language, string edtf) => new DateWords(UiTexts.Load(Repository.Resources, language)).Say(edtf);
}
