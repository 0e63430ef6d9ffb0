using System.Text.Json;

namespace Acta.Cli.Tests.Program;

public sealed class EvalProgramTests
{
    private static readonly string Data = Repository.PathTo("tests", "Acta.Cli.Tests", "Evaluation", "data");
    private static readonly string Gold = Path.Combine(Data, "gold");
    private static readonly string Predicted = Path.Combine(Data, "predicted");

    private const string Treebank = """
        1	Le	le	DET	_	Definite=Def|Gender=Masc|Number=Sing|PronType=Art	2	det	_	_
        2	président	président	NOUN	_	Gender=Masc|Number=Sing	3	nsubj	_	_
        3	parle	parler	VERB	_	Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	_	_	3	punct	_	_


        """;

    [Fact]
    public void Existing_records_are_scored()
    {
        var run = ProgramRun.Of("eval", Gold, "--predicted", Predicted, "--detail");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches("(?m)^event f1 +0\\.667$", run.Output);
        Assert.Matches("(?m)^CONSULT +1 +2 +1 +0\\.500 +1\\.000 0\\.667$", run.Output);
        Assert.Contains("un MISSED ACCUSE/disapprove: [condamne] Le gouvernement condamne l’attaque.", run.OutputLines);
        Assert.Contains("un EXTRA  AID: (found nowhere in the text)", run.OutputLines);
    }

    [Fact]
    public void The_figures_can_be_had_as_json()
    {
        var run = ProgramRun.Of("eval", Gold, "--predicted", Predicted, "--json");
        using var figures = JsonDocument.Parse(run.Output);
        Assert.Equal(11, figures.RootElement.GetProperty("gold").GetInt32());
        Assert.Equal(0.6363636363636364, figures.RootElement.GetProperty("event_recall").GetDouble());
    }

    [Fact]
    public void The_texts_are_coded_where_no_records_are_given()
    {
        var run = ProgramRun.Of("eval", Gold, "--language", "fr", "--json");
        Assert.Equal(0, run.ExitCode);
        using var figures = JsonDocument.Parse(run.Output);
        Assert.Equal(11, figures.RootElement.GetProperty("gold").GetInt32());
    }

    [Fact]
    public void A_broken_record_is_listed_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        folder.Write("un.json", "not a record");
        var run = ProgramRun.Of("eval", Gold, "--predicted", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches("un\\.json: EVAL001 ", run.Errors);
        Assert.Matches("(?m)^gold +11$", run.Output);
    }

    [Fact]
    public void The_analyser_is_scored_on_a_treebank()
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.Of("eval", "--treebank", folder.Write("small.conllu", Treebank), "--gold-tokens", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var figures = JsonDocument.Parse(run.Output);
        Assert.Equal(["words", "sentences", "upos", "ufeats", "lemmas", "uas", "las", "clas"], figures.RootElement.EnumerateObject().Select(figure => figure.Name));
        Assert.Equal(100, figures.RootElement.GetProperty("words").GetDouble());
        Assert.InRange(figures.RootElement.GetProperty("upos").GetDouble(), 50, 100);
    }

    [Fact]
    public void The_names_are_scored_on_marked_texts()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Angela Merkel est arrivée à Paris.");
        folder.Write("a.ann", "T1\tPerson 0 13\tAngela Merkel\nT2\tLocation 28 33\tParis\n");
        var run = ProgramRun.Of("eval", "--names", folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches("(?m)^person +1 ", run.Output);
        Assert.Matches("(?m)^place +1 ", run.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("--treebank", "nowhere.conllu")]
    [InlineData("x", "--names", "y")]
    public void One_thing_to_score_is_needed(params string[] arguments) => Assert.Equal(2, ProgramRun.Of(["eval", .. arguments]).ExitCode);

    [Fact]
    public void A_folder_that_is_not_there_is_a_usage_error() => Assert.Equal(2, ProgramRun.Of("eval", Path.Combine(Gold, "nowhere")).ExitCode);
}
