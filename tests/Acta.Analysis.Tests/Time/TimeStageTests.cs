using Acta.Core;
using CsCheck;

namespace Acta.Analysis.Tests.Time;

public sealed class TimeStageTests
{
    private static readonly string[] Words =
    [
        "lundi", "mardi", "le", "la", "du", "au", "3", "14", "29", "février", "mars", "2020", "hier", "lendemain", "veille", "depuis", "jusqu'", "entre", "et", "à",
        "de", "d'", "un", "deux", "jours", "mois", "dernier", "prochain", "nuit", "présidentielle", "fin", "mi", "-", "h", "30", "0", "9999", "il", "y", "a", "après", ".",
        "«", "»", ",", "siècle", "XXe", "années", "chaque", "semaine", "Noël", "Pâques", "été", "plus", "tard", "(", ")", "–", "999999", "ans", "dans", "sera", "était",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 60].Select(words => string.Join(' ', words));

    private static readonly string?[] Dates = ["2020-02-29", "0001-01-01", "9999-12-31", "2020-09", "2019", null, "201X", "2020-08-09/.."];

    private static readonly Gen<string?> Published = Gen.Int[0, Dates.Length - 1].Select(i => Dates[i]);

    [Fact]
    public void Whatever_the_text_nothing_throws_and_spans_lie_in_it() => Gen.Select(Text, Published).Sample((text, published) =>
    {
        var document = TimeSamples.Run(text, published);
        return document.Times.All(t => t.Span.End <= text.Length && t.Span.Length > 0 && t.TokenCount > 0 && t.Timexes.Length > 0
                && t.FirstToken + t.TokenCount <= document.Tokens.Length && document.Tokens[t.FirstToken].Span.Start <= t.Span.Start)
            && document.Times.Zip(document.Times.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }, iter: 2000);

    [Fact]
    public void Any_characters_are_read() => Gen.String.Sample(text => TimeSamples.Run(text, "2020-09").Times.All(t => t.Span.End <= text.Length), iter: 500);

    [Fact]
    public void What_a_month_of_publication_allows_holds_what_each_of_its_days_gives() => Gen.Int[1, 30].Sample(day =>
    {
        const string text = "Hier, il était là. Il est parti mardi. Il reviendra la semaine prochaine.";
        var month = TimeSamples.Run(text, "2020-09").Times;
        return TimeSamples.Run(text, $"2020-09-{day:00}").Times.Select((t, i) => month[i].Value!.Contains(t.Value!)).All(holds => holds);
    }, iter: 60);

    [Fact]
    public void Line_ends_make_no_difference()
    {
        const string text = "Il est arrivé mardi.\nLe lendemain, il est parti.";
        Assert.Equal(
            TimeSamples.Run(text, "2020-09-10").Times.Select(t => t.Value),
            TimeSamples.Run(text.Replace("\n", "\r\n", StringComparison.Ordinal), "2020-09-10").Times.Select(t => t.Value));
    }

    [Fact]
    public void A_dateline_is_told_apart_and_dates_the_text()
    {
        var document = TimeSamples.Run("Minsk, 17 mars 2017. – Il est arrivé hier.");
        Assert.True(document.Times[0].IsDateline);
        Assert.Equal("dateline", document.Times[0].Rule);
        Assert.Equal("2017-03-16", document.Times[1].Value?.Text);
    }

    [Fact]
    public void A_contradiction_is_a_diagnostic_and_the_weaker_source_gives_way()
    {
        var document = TimeSamples.Run("Le roi arrive aujourd'hui, lundi.", "2020-09-15");
        Assert.Equal("2020-09-15", document.Times[0].Value?.Text);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(("TIME001", Severity.Warning, "time"), (diagnostic.Code, diagnostic.Severity, diagnostic.Stage));
        Assert.Equal("aujourd'hui, lundi", diagnostic.Span!.Value.In(document.Text));
    }

    [Fact]
    public void The_reason_says_how_the_value_follows()
    {
        var time = TimeSamples.Run("Il est arrivé mercredi.", "2012-06-28").Times[0];
        Assert.Equal("the last Wednesday, published Thursday 2012-06-28, past tense", time.Reason);
    }

    [Fact]
    public void Marks_leave_out_the_words_that_frame_a_time()
    {
        var document = TimeSamples.Run("Le sommet s'est tenu du 3 au 7 mai.", "2019-05-10");
        Assert.Equal(["3 2019-05-03", "7 mai 2019-05-07"], document.Times[0].Timexes.Select(m => $"{m.Span.In(document.Text)} {m.Value}"));
    }

    [Fact]
    public void A_long_text_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("Il est arrivé mardi 3 mars à 14 h. Le lendemain, il est parti. ", 5000));
        Assert.Equal(10000, TimeSamples.Run(text, "2020-03-10").Times.Length);
    }
}
