using Acta.Analysis.Tests.Coding;

namespace Acta.Analysis.Tests.Claims;

public sealed class CueExampleTests
{
    [Fact]
    public void Every_cue_finds_the_speaker_and_the_content_of_its_example()
    {
        var failures = ResourceExamples.Read(Repository.Path("resources", "fr", "claims", "cues.txt")).AsParallel().AsOrdered().Select(Failure).OfType<string>().ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} examples fail:\n{string.Join('\n', failures)}");
    }

    private static string? Failure((string Entry, int Line, string Text, string Expected) example)
    {
        var words = example.Entry.Split(' ');
        var claims = FrenchRecords.Analyse(example.Text, "2016-05-18").Claims.Where(c => c.Rule == $"cue.{words[0]}.{words[1]}").ToList();
        var expected = example.Expected.Split("; ").Select(e => e.Split(": ")).ToDictionary(e => e[0], e => e[1]);
        return claims.Exists(c => expected.All(e => (e.Key == "speaker" ? c.Speaker?.Text : c.Content.In(example.Text))?.Contains(e.Value, StringComparison.OrdinalIgnoreCase) == true))
            ? null
            : $"cues.txt:{example.Line} {words[0]} {words[1]}: {example.Text} [{string.Join(" / ", claims.Select(c => $"{c.Speaker?.Text}: {c.Content.In(example.Text)}"))}]";
    }
}
