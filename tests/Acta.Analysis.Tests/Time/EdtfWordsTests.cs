using Acta.Analysis.Time;
using Acta.Core;

namespace Acta.Analysis.Tests.Time;

public sealed class EdtfWordsTests
{
    private static readonly EdtfWords French = EdtfWords.Load(TimeSamples.Resources, "fr");
    private static readonly EdtfWords English = EdtfWords.Load(TimeSamples.Resources, "en");

    [Theory]
    [InlineData("2017-03-17", "le 17 mars 2017", "17 March 2017")]
    [InlineData("2017-03-01", "le 1er mars 2017", "1 March 2017")]
    [InlineData("2020-08~", "vers août 2020", "about August 2020")]
    [InlineData("2020-08-09~", "vers le 9 août 2020", "about 9 August 2020")]
    [InlineData("2020-08?", "août 2020 (incertain)", "August 2020 (uncertain)")]
    [InlineData("2016", "2016", "2016")]
    [InlineData("201X", "les années 2010", "the 2010s")]
    [InlineData("19XX", "le 20e siècle", "century 20")]
    [InlineData("2014-22", "été 2014", "summer 2014")]
    [InlineData("2014-33", "1er trimestre 2014", "quarter 1 of 2014")]
    [InlineData("2020-08-09/..", "depuis le 9 août 2020", "since 9 August 2020")]
    [InlineData("2020-08-09/", "à partir du 9 août 2020", "from 9 August 2020")]
    [InlineData("../2020-08-09", "jusqu'au 9 août 2020", "until 9 August 2020")]
    [InlineData("2011-03/..", "depuis mars 2011", "since March 2011")]
    [InlineData("2019-05-03/2019-05-07", "du 3 au 7 mai 2019", "3 to 7 May 2019")]
    [InlineData("2019-04-28/2019-05-02", "du 28 avril au 2 mai 2019", "28 April to 2 May 2019")]
    [InlineData("2018-12-28/2019-01-02", "du 28 décembre 2018 au 2 janvier 2019", "28 December 2018 to 2 January 2019")]
    [InlineData("2014-04/2014-06", "d'avril à juin 2014", "April to June 2014")]
    [InlineData("2011/2014", "de 2011 à 2014", "2011 to 2014")]
    [InlineData("[2020-09-07,2020-09-14,2020-09-21,2020-09-28]", "un lundi de septembre 2020 (le 7, 14, 21 ou 28)", "a Monday of September 2020 (7, 14, 21 or 28)")]
    [InlineData("[2016-06-11,2016-06-12]", "le 11 ou 12 juin 2016", "11 or 12 June 2016")]
    [InlineData("{1958,1977,1999}", "1958, 1977 et 1999", "1958, 1977 and 1999")]
    public void Dates_are_told_in_words(string value, string french, string english)
    {
        Assert.Equal(french, French.Tell(Edtf.Parse(value)));
        Assert.Equal(english, English.Tell(Edtf.Parse(value)));
    }

    [Fact]
    public void A_missing_language_is_an_error_that_names_the_file() =>
        Assert.Contains("words.txt:0: TIME110", Assert.Throws<InvalidDataException>(() => EdtfWords.Load(TimeSamples.Resources, "xx")).Message, StringComparison.Ordinal);
}
