using System.Text;
using System.Text.Json;

namespace Acta.Cli.Tests.Program;

public sealed class ReadProgramTests : IDisposable
{
    private const string French = """
        Zélandie : la ministre reçue à Port-Clair

        12 mai 2019. – La ministre des Affaires étrangères a rencontré mardi à Port-Clair le président de la république voisine. Les deux dirigeants ont parlé de la
        frontière et de la pêche, puis ils ont dîné dans le palais avec les ambassadeurs.
        """;

    private const string English = """
        Minister received in Port Clair

        The foreign minister met the president of the neighbouring republic on Tuesday in Port Clair. The two leaders talked about the border and about fishing, and then
        they had dinner in the palace with the ambassadors.
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_text_becomes_a_record_with_its_date()
    {
        var run = ProgramRun.Of("read", folder.Write("zelandie.txt", French), "--format", "record", "--out", folder.In("out"));
        Assert.Equal(0, run.ExitCode);
        using var record = JsonDocument.Parse(File.ReadAllBytes(folder.In("out/zelandie.json")));
        Assert.Equal("2019-05-12", record.RootElement.GetProperty("published").GetString());
        Assert.Equal("fr", record.RootElement.GetProperty("language").GetString());
    }

    [Fact]
    public void The_date_given_overrides_what_the_text_says()
    {
        var run = ProgramRun.Of("read", folder.Write("zelandie.txt", French), "--published", "2020-01", "--format", "table", "--ui", "en");
        Assert.Contains("January 2020 (2020-01) · date found in: the option given", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_where_the_path_is_a_dash()
    {
        var run = ProgramRun.With(French, "read", "-", "--format", "table", "--ui", "fr");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Zélandie : la ministre reçue à Port-Clair", run.Output, StringComparison.Ordinal);
        Assert.Contains("12 mai 2019", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_in_a_language_without_a_pipeline_is_said_to_be_not_coded_and_has_not_failed()
    {
        var run = ProgramRun.Of("read", folder.Write("a.txt", English), "--published", "2019-05-12", "--format", "record", "--out", folder.In("out"));
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("a\\.txt: CODE001 articles in 'en' are not coded yet", run.Errors);
        using var record = JsonDocument.Parse(File.ReadAllBytes(folder.In("out/a.json")));
        Assert.Equal(0, record.RootElement.GetProperty("events").GetArrayLength());
        Assert.Contains("CODE001", record.RootElement.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString()));
    }

    [Fact]
    public void A_broken_input_is_listed_and_the_others_go_on()
    {
        folder.Write("a.txt", "");
        folder.Write("b.txt", French);
        folder.Write("c.txt", [0x50, 0x4B, 3, 4, 0, 0, 0, 1, 2, 0xFF]);
        var run = ProgramRun.Of("read", folder.Path, "--format", "record", "--out", folder.In("out"));
        Assert.Equal(1, run.ExitCode);
        Assert.Matches("a\\.txt: READ\\d{3} ", run.Errors);
        Assert.Matches("c\\.txt: READ\\d{3} ", run.Errors);
        Assert.Contains("acta: 2 of 3 inputs failed:", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["b.json"], Directory.EnumerateFiles(folder.In("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_path_that_is_not_there_fails()
    {
        var run = ProgramRun.Of("read", folder.In("nowhere.txt"));
        Assert.Equal(1, run.ExitCode);
        Assert.Matches("nowhere\\.txt: READ\\d{3} ", run.Errors);
    }

    [Fact]
    public void A_name_made_to_steer_the_terminal_is_shown_harmless()
    {
        var run = ProgramRun.Of("read", folder.Write("a\u001b[31m[red]\nb.txt", ""), "--format", "table");
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Output + run.Errors);
        Assert.Contains("a\uFFFD[31m[red] b.txt", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_keeps_the_order_of_the_inputs()
    {
        var lines = string.Concat(Enumerable.Range(0, 60).Select(number =>
            JsonSerializer.Serialize(new { id = $"n{number}", published = "2019-05-12", title = $"Titre {number}", text = French, language = "fr" }) + "\n"));
        var run = ProgramRun.With(lines, "read", "-", "--format", "html");
        Assert.Equal(0, run.ExitCode);
        var places = Enumerable.Range(0, 60).Select(number => run.Output.IndexOf($"Titre {number}<", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void The_page_goes_to_the_file_named()
    {
        var run = ProgramRun.Of("read", folder.Write("a.txt", French), "--format", "html", "--out", folder.In("page.html"), "--ui", "fr");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("<!doctype html>\n<html lang=\"fr\">", File.ReadAllText(folder.In("page.html"), Encoding.UTF8), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "x", "--published", "")]
    [InlineData("read", "x", "--format", "xml")]
    [InlineData("read", "x", "--ui", "de")]
    [InlineData("read", "x", "--no-such-option")]
    [InlineData("read", "x", "--format", "record")]
    [InlineData("read", "x", "--format", "html", "--out", "/")]
    [InlineData("rede", "x")]
    [InlineData]
    public void What_cannot_be_done_is_a_usage_error_told_on_standard_error(params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("acta: ", run.Errors, StringComparison.Ordinal);
    }
}
