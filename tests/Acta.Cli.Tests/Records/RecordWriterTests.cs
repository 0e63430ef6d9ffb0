using System.Text;
using System.Text.Json;
using Acta.Cli.Evaluation;
using Acta.Cli.Records;

namespace Acta.Cli.Tests.Records;

public sealed class RecordWriterTests
{
    private static readonly JsonElement Record = JsonDocument.Parse(new RecordWriter(SampleRecords.Full).ToJson()).RootElement;

    [Fact]
    public void Every_evidence_is_the_text_between_its_offsets_in_code_points()
    {
        var points = Record.GetProperty("text").GetString()!.EnumerateRunes().ToArray();
        var evidence = Objects(Record).Where(found => found.TryGetProperty("exact", out _)).ToList();
        Assert.True(evidence.Count > 20);
        Assert.All(evidence, found => Assert.Equal(
            found.GetProperty("exact").GetString(),
            string.Concat(points[found.GetProperty("start").GetInt32()..found.GetProperty("end").GetInt32()].Select(rune => rune.ToString()))));
    }

    [Theory]
    [InlineData("id", "brik-malen")]
    [InlineData("url", "https://example.org/brik")]
    [InlineData("published", "2021-03-17")]
    [InlineData("published_from", "json-ld")]
    [InlineData("language", "fr")]
    [InlineData("title", SampleRecords.Title)]
    public void The_articles_own_fields_stand_first(string name, string value) => Assert.Equal(value, Record.GetProperty(name).GetString());

    [Fact]
    public void An_event_is_written_in_the_terms_of_the_gold()
    {
        var arrests = Record.GetProperty("events")[1];
        Assert.Equal("COERCE", arrests.GetProperty("type").GetString());
        Assert.Equal("arrest", arrests.GetProperty("mode").GetString());
        Assert.Equal("occurred", arrests.GetProperty("status").GetString());
        Assert.Equal("10..100", arrests.GetProperty("counts").GetProperty("arrested").GetString());
        Assert.Equal("la police", arrests.GetProperty("source").GetProperty("text").GetString());
        Assert.Equal(0, arrests.GetProperty("actor").GetArrayLength());
        Assert.False(arrests.TryGetProperty("block", out _));
        Assert.Equal("related", Record.GetProperty("events")[3].GetProperty("block").GetString());
        Assert.Equal("negated", Record.GetProperty("events")[2].GetProperty("status").GetString());
    }

    [Fact]
    public void The_scorer_reads_it_and_finds_every_trigger()
    {
        var read = ScoredRecord.Parse(new RecordWriter(SampleRecords.Full).ToJson());
        var text = new GoldText(SampleRecords.Full.Article.Text);
        Assert.Equal(SampleRecords.Full.Events.Length, read.Events.Count);
        Assert.All(read.Events.SelectMany(told => told.Mentions), mention => Assert.Equal(mention.Trigger, mention.Locate(text)!.Value.In(text.Text)));
    }

    [Fact]
    public void A_line_holds_one_event_and_what_tells_its_article()
    {
        var lines = new RecordWriter(SampleRecords.Full).ToLines().Select(line => Encoding.UTF8.GetString(line)).ToList();
        Assert.Equal(SampleRecords.Full.Events.Length, lines.Count);
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal(["article", "url", "published", "title", "type"], first.RootElement.EnumerateObject().Take(5).Select(property => property.Name));
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        using var hostile = JsonDocument.Parse(new RecordWriter(SampleRecords.Hostile).ToJson());
        Assert.Equal(SampleRecords.Hostile.Article.Text, hostile.RootElement.GetProperty("text").GetString());
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
