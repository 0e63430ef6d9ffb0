using Acta.Cli.Evaluation;

namespace Acta.Cli.Tests.Evaluation;

public sealed class DateAgreementTests
{
    [Theory]
    [InlineData("2019-05-09", "2019-05-09", true)]
    [InlineData("2019-05-09", "2019-05-09~", true)]
    [InlineData("2019-05-09", "2019-05", false)]
    [InlineData("2019-05-09", null, false)]
    [InlineData("2019-05-09", "unreadable", false)]
    [InlineData("2019-05-09", "", false)]
    [InlineData("2019-05-09", "2019-02-30", false)]
    [InlineData("2019-05-06/2019-05-07", "2019-05-06", true)]
    [InlineData("2019-05-06/2019-05-08", "2019-05-06", false)]
    [InlineData("[2019-05-06,2019-05-07]", "2019-05-06/2019-05-07", true)]
    [InlineData("[2019-05-06,2019-05-13]", "{2019-05-13,2019-05-06}", true)]
    [InlineData("[2019-05-06..2019-05-08]", "2019-05-06/2019-05-08", true)]
    [InlineData("2019-04/..", "2019-04-01/..", true)]
    [InlineData("../2019-05", "../2019-04", true)]
    [InlineData("201X", "2010/2019", true)]
    [InlineData("unreadable", "2019-05-09", true)]
    [InlineData("1066", "1067", false)]
    public void At_least_half_of_the_days_that_either_allows_are_allowed_by_both(string gold, string? predicted, bool agrees) =>
        Assert.Equal(agrees, DateAgreement.Holds(gold, predicted, "2019-05-10"));

    [Theory]
    [InlineData(null, true)]
    [InlineData("2019-05-10", true)]
    [InlineData("2019-05-07", true)]
    [InlineData("2019-05-06", false)]
    [InlineData("2019-05-11", false)]
    [InlineData("2019-05-08/2019-05-10", true)]
    [InlineData("2019-05", false)]
    [InlineData("unreadable", false)]
    public void Fresh_news_without_a_hint_may_be_dated_to_the_last_days_or_not_at_all(string? predicted, bool agrees) =>
        Assert.Equal(agrees, DateAgreement.Holds(null, predicted, "2019-05-10"));
}
