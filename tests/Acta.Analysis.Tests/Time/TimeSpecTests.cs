using Acta.Core;

namespace Acta.Analysis.Tests.Time;

/// <summary>Runs the cases of <c>specs/time/fr</c>.</summary>
public sealed class TimeSpecTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "specs", "time", "fr");

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var path in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            {
                var lines = File.ReadAllLines(path);
                for (var i = 0; i < lines.Length; i++)
                {
                    if (lines[i].StartsWith('['))
                    {
                        cases.Add(Path.GetFileName(path), i + 1);
                    }
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_times_are_those_of_the_case(string file, int line)
    {
        var (text, published, expected) = Read(file, line);
        Assert.Equal(expected, Times(TimeSamples.Run(text, published)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Splitting_contractions_changes_nothing(string file, int line)
    {
        var (text, published, expected) = Read(file, line);
        Assert.Equal(expected, Times(TimeSamples.Run(text, published, splitContractions: true)));
    }

    [Fact]
    public void There_are_at_least_two_hundred_cases() => Assert.True(Cases.Count >= 200);

    private static (string Text, string? Published, List<string> Times) Read(string file, int line)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        var head = lines[line - 1];
        var close = head.IndexOf(']', StringComparison.Ordinal);
        var times = lines.Skip(line).TakeWhile(l => l.StartsWith(' ')).Select(l => l.Trim()).ToList();
        return (head[(close + 1)..].Trim(), close > 1 ? head[1..close] : null, times);
    }

    private static List<string> Times(Document document) =>
        [.. document.Times.Select(t => $"{t.Span.In(document.Text)} = {t.Value?.Text ?? "?"}")];
}
