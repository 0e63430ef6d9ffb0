using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using System.Text.Json;
using Acta.Cli.Batch;
using Acta.Cli.Evaluation;
using Acta.Cli.Output;
using Acta.Cli.Records;
using Acta.Cli.Ui;
using Acta.Core;
using Acta.Reading;

namespace Acta.Cli.Commands;

/// <summary><c>acta eval</c>: says how well records agree with a gold, or the analyser with a treebank or with texts whose names are marked.</summary>
internal static class EvalCommand
{
    private static readonly Argument<DirectoryInfo?> Gold = new("GOLD_DIR") { Description = "Folder of ID.json with ID.txt, and index.tsv (id, date).", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<DirectoryInfo> Predicted = new("--predicted") { Description = "Score the records ID.json in this folder instead of coding the texts.", HelpName = "DIR" };
    private static readonly Option<string?> Language = new("--language") { Description = "Language of the texts (ISO 639-1); recognised where not given.", HelpName = "CODE" };
    private static readonly Option<FileInfo> Treebank = new("--treebank") { Description = "Score the analyser of French on a treebank instead (CoNLL 2018 figures).", HelpName = "FILE.conllu" };
    private static readonly Option<bool> GoldTokens = new("--gold-tokens") { Description = "With --treebank: give the analyser the treebank's sentences and words." };
    private static readonly Option<DirectoryInfo> Names = new("--names") { Description = "Score the names found instead, on a folder of ID.txt with ID.ann (BRAT).", HelpName = "DIR" };
    private static readonly Option<bool> Detail = new("--detail") { Description = "List the missed and the extra events with their sentences." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the figures as JSON." };

    /// <summary>The command, ready to be added to the program's root.</summary>
    public static Command Create()
    {
        Predicted.AcceptExistingOnly();
        Treebank.AcceptExistingOnly();
        Names.AcceptExistingOnly();
        var command = new Command("eval", "Scores records against a gold, or the analyser against a treebank.")
        {
            Gold, Predicted, Language, Treebank, GoldTokens, Names, Detail, Json,
        };
        command.Validators.Add(RefuseAllButOne);
        command.SetAction(asked => (asked.GetValue(Treebank), asked.GetValue(Names)) switch
        {
            ({ } treebank, _) => Analyser(analyser => analyser.Treebank(treebank.FullName, asked.GetValue(GoldTokens)), AnalyserEvaluation.Write, asked.GetValue(Json)),
            (_, { } names) => Analyser(analyser => analyser.Names(names.FullName), AnalyserEvaluation.Write, asked.GetValue(Json)),
            _ => Records(
                asked.GetValue(Gold)!.FullName, asked.GetValue(Predicted)?.FullName, asked.GetValue(Language), asked.GetValue(Detail), asked.GetValue(Json)),
        });
        return command;
    }

    private static void RefuseAllButOne(CommandResult given)
    {
        bool[] asked = [given.GetResult(Gold) is { Tokens.Count: > 0 }, given.GetResult(Treebank) is not null, given.GetResult(Names) is not null];
        if (asked.Count(one => one) != 1)
        {
            given.AddError("one of GOLD_DIR, --treebank and --names is needed");
        }
        else if (given.GetValue(Gold) is { Exists: false } missing)
        {
            given.AddError($"Directory does not exist: '{missing}'.");
        }
    }

    private static int Analyser<T>(Func<AnalyserEvaluation, T> score, Action<T, bool, StreamWriter> write, bool json)
    {
        var evaluation = new AnalyserEvaluation(Analysers.French(Installation.Find(AppContext.BaseDirectory)));
        using var output = StandardOutput.Text();
        write(SetupException.Load(() => score(evaluation)), json, output);
        return ExitCode.Success;
    }

    private static int Records(string gold, string? predicted, string? language, bool detail, bool json)
    {
        var messages = new Messages(Console.Error);
        var scorer = new Scorer();
        using var output = StandardOutput.Text();
        void Failed(string file, string reason) => messages.Report(file, [new Diagnostic("EVAL001", Severity.Error, reason, "eval")]);

        Func<GoldArticle, Prediction> predict = predicted is null ? Coding(language) : article => Existing(predicted, article);
        foreach (var (article, (record, origin, diagnostics)) in OrderedParallel.Select(new GoldFolder(gold).Read(Failed), article => (article, predict(article))))
        {
            messages.Report(origin, diagnostics);
            var difference = scorer.Add(article.Record, record, article.Text);
            if (detail)
            {
                WriteDetail(output, article, difference);
            }
        }

        if (json)
        {
            output.Flush();
            ScoreReport.WriteJson(scorer, output.BaseStream);
        }
        else
        {
            ScoreReport.WriteText(scorer, output);
        }

        messages.Conclude();
        return messages.ExitCode;
    }

    private static Prediction Existing(string folder, GoldArticle article)
    {
        var file = Path.Combine(folder, article.Id + ".json");
        try
        {
            return new Prediction(File.Exists(file) ? ScoredRecord.Parse(File.ReadAllBytes(file)) : ScoredRecord.Empty, file, []);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            return new Prediction(ScoredRecord.Empty, file, [new Diagnostic("EVAL001", Severity.Error, wrong.Message, "eval")]);
        }
    }

    private static Func<GoldArticle, Prediction> Coding(string? language)
    {
        var installation = Installation.Find(AppContext.BaseDirectory);
        var reader = SetupException.Load(() => Composition.Reader(installation, new ReadOptions { Language = language }));
        var coder = Composition.Coder(installation);
        return article =>
        {
            using var text = new MemoryStream(Encoding.UTF8.GetBytes(article.Text.Text));
            var read = reader.ReadStream(text, article.Id + ".txt").First();
            if (read.Article is null)
            {
                return new Prediction(ScoredRecord.Empty, read.Origin, read.Diagnostics);
            }

            var published = Edtf.TryParse(article.Published, out var date, out _) ? new PublicationDate(date!, "index") : null;
            var record = coder.Code(read.Article with { Id = article.Id, Published = published });
            return new Prediction(ScoredRecord.Parse(new RecordWriter(record).ToJson()), read.Origin, record.Diagnostics);
        };
    }

    private static void WriteDetail(TextWriter output, GoldArticle article, ArticleDifference difference)
    {
        foreach (var told in difference.Missed)
        {
            output.WriteLine($"{article.Id} MISSED {told.Name}: {Sentence(article.Text, told)}");
        }

        foreach (var told in difference.Extra)
        {
            output.WriteLine($"{article.Id} EXTRA  {told.Name}: {Sentence(article.Text, told)}");
        }
    }

    private static string Sentence(GoldText text, ScoredEvent told)
    {
        var located = told.Mentions.Select(mention => (mention.Trigger, Span: mention.Locate(text))).FirstOrDefault(mention => mention.Span is not null);
        return located.Span is { } span
            ? PlainText.OneLine($"[{located.Trigger}] {text.Sentences.Sentence(text.Sentences.IndexOf(span.Start))}")
            : "(found nowhere in the text)";
    }

    private sealed record Prediction(ScoredRecord Record, string Origin, IReadOnlyList<Diagnostic> Diagnostics);
}
