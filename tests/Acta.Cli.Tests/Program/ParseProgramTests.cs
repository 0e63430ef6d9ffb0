namespace Acta.Cli.Tests.Program;

public sealed class ParseProgramTests
{
    private const string Text = "Le président a rencontré la ministre à Paris. Ils ont parlé du climat.";

    [Fact]
    public void Words_come_as_conllu_in_a_pipe()
    {
        var run = ProgramRun.With(Text, "parse", "-");
        Assert.Equal(0, run.ExitCode);
        var words = run.OutputLines.Where(line => char.IsAsciiDigit(line[0])).Select(line => line.Split('\t')).ToList();
        Assert.All(words, word => Assert.Equal(10, word.Length));
        Assert.Equal(["Le", "président", "a", "rencontré"], words.Take(4).Select(word => word[1]));
        Assert.Contains(words, word => word[0].Contains('-', StringComparison.Ordinal) && word[1] == "du");
    }

    [Fact]
    public void Trees_come_as_lines_for_people() => Assert.Matches("(?m)^rencontré +VERB root", ProgramRun.With(Text, "parse", "-", "--format", "tree").Output);

    [Fact]
    public void Trees_come_as_a_page_that_runs_and_fetches_nothing()
    {
        var page = ProgramRun.With("<b>Le président</b> a rencontré « la <script>alert(1)</script> ministre ».", "parse", "-", "--format", "html").Output;
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("<svg ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "x", "--format", "xml")]
    [InlineData("parse", "x", "--no-such-option")]
    public void What_cannot_be_done_is_a_usage_error(params string[] arguments) => Assert.Equal(2, ProgramRun.Of(arguments).ExitCode);
}
