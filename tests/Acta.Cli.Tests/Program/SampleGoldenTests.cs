namespace Acta.Cli.Tests.Program;

/// <summary>
/// The records of the sample pages, whole, against the golden files in <c>tests/Acta.Cli.Tests/Golden</c>. After a change that is meant to change them:
/// <c>./acta read samples/ --format record --out tests/Acta.Cli.Tests/Golden</c>, and read the difference.
/// </summary>
public sealed class SampleGoldenTests
{
    private static readonly string Golden = Repository.PathTo("tests", "Acta.Cli.Tests", "Golden");

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Records = new(() =>
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.Of("read", Repository.PathTo("samples"), "--format", "record", "--out", folder.Path);
        Assert.Equal(0, run.ExitCode);
        return Directory.GetFiles(folder.Path).ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
    });

    public static TheoryData<string> Names => [.. Directory.GetFiles(Golden).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Each_article_of_the_samples_has_its_golden_record() => Assert.Equal(Names.Select(n => n.Data), Records.Value.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_gives_its_golden_record(string name) => Assert.Equal(File.ReadAllText(Path.Combine(Golden, name)), Records.Value[name]);
}
