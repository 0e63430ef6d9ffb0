using System.Text.Json;
using Acta.Cli.Evaluation;

namespace Acta.Cli.Tests.Evaluation;

public sealed class ScorerTests
{
    private static readonly string Data = Repository.PathTo("tests", "Acta.Cli.Tests", "Evaluation", "data");

    [Fact]
    public void The_figures_equal_the_published_scorers_to_the_last_digit()
    {
        var scorer = Score(out _);
        using var written = new MemoryStream();
        ScoreReport.WriteJson(scorer, written);
        using var figures = JsonDocument.Parse(written.ToArray());
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Data, "scores.json")));
        foreach (var figure in expected.RootElement.EnumerateObject().Where(figure => figure.Name != "by_type_f1"))
        {
            Assert.True(figure.Value.GetDouble() == figures.RootElement.GetProperty(figure.Name).GetDouble(), figure.Name);
        }

        Assert.Equal(
            expected.RootElement.GetProperty("by_type_f1").EnumerateObject().Select(type => (type.Name, type.Value.GetDouble())),
            figures.RootElement.GetProperty("by_type_f1").EnumerateObject().Select(type => (type.Name, type.Value.GetDouble())));
    }

    [Fact]
    public void What_is_missed_and_what_is_extra_is_told()
    {
        Score(out var differences);
        Assert.Equal(["RETREAT/resign", "AID", "REQUEST/yield", "ACCUSE/disapprove"], differences.SelectMany(difference => difference.Missed).Select(told => told.Name));
        Assert.Equal(["CONSULT/visit", "ASSAULT", "AID"], differences.SelectMany(difference => difference.Extra).Select(told => told.Name));
    }

    [Fact]
    public void The_gold_scored_against_itself_is_right_in_everything()
    {
        var scorer = new Scorer();
        foreach (var article in new GoldFolder(Path.Combine(Data, "gold")).Read(Unreadable))
        {
            scorer.Add(article.Record, article.Record, article.Text);
        }

        Assert.Equal(1, scorer.Events.F1);
        Assert.Equal(1, scorer.Records.F1);
    }

    [Fact]
    public void A_record_without_its_text_is_reported_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", """{"events": []}""");
        folder.Write("b.json", "{");
        folder.Write("c.json", """{"events": [{"mode": "visit"}]}""");
        folder.Write("d.json", """{"events": 3}""");
        folder.Write("e.json", """{"events": []}""");
        foreach (var name in new[] { "b", "c", "d", "e" })
        {
            folder.Write(name + ".txt", "Un texte.");
        }

        var failed = new List<string>();
        var read = new GoldFolder(folder.Path).Read((file, _) => failed.Add(Path.GetFileName(file))).Select(article => article.Id).ToList();
        Assert.Equal(["e"], read);
        Assert.Equal(["a.json", "b.json", "c.json", "d.json"], failed);
    }

    [Fact]
    public void An_articles_date_is_its_records_or_else_the_indexs()
    {
        using var folder = new TemporaryFolder();
        folder.Write("index.tsv", "id\tdate\na\t2020-01-01\nb\t2020-01-02\n");
        folder.Write("a.json", """{"published": "2021", "events": []}""");
        folder.Write("b.json", """{"events": []}""");
        folder.Write("a.txt", "");
        folder.Write("b.txt", "");
        Assert.Equal(["2021", "2020-01-02"], new GoldFolder(folder.Path).Read(Unreadable).Select(article => article.Published));
    }

    private static Scorer Score(out List<ArticleDifference> differences)
    {
        var scorer = new Scorer();
        differences = [];
        foreach (var article in new GoldFolder(Path.Combine(Data, "gold")).Read(Unreadable))
        {
            var predicted = Path.Combine(Data, "predicted", article.Id + ".json");
            differences.Add(scorer.Add(article.Record, File.Exists(predicted) ? ScoredRecord.Parse(File.ReadAllBytes(predicted)) : ScoredRecord.Empty, article.Text));
        }

        return scorer;
    }

    private static void Unreadable(string file, string reason) => Assert.Fail($"{file}: {reason}");
}
