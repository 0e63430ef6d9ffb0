using System.CommandLine;
using Acta.Cli.Batch;
using Acta.Cli.Output;
using Acta.Cli.Ui;
using Acta.Core;
using Acta.Reading;

namespace Acta.Cli.Commands;

/// <summary><c>acta read</c>: reads pages, files and folders, and gives the record of their events.</summary>
internal static class ReadCommand
{
    private const string StandardInput = "-";

    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private static readonly Argument<string[]> Paths = new("PATH") { Description = "Files, folders, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> Published = new("--published") { Description = "Publication date of all articles, in EDTF (2020-09-14, 2020-09); overrides what they say.", HelpName = "EDTF" };
    private static readonly Option<string> Language = new("--language") { Description = "Language of all articles (ISO 639-1); recognised where not given.", HelpName = "CODE" };
    private static readonly Option<OutputFormat?> Format = new("--format") { Description = "Form of the output: table on a terminal, jsonl in a pipe, where not given.", HelpName = "table|jsonl|record|html" };
    private static readonly Option<string> Out = new("--out") { Description = "Folder for --format record; file for the others.", HelpName = "DIR|FILE" };
    private static readonly Option<string> Ui = new("--ui") { Description = "Language of the words around the record; the environment's where not given.", HelpName = "fr|en" };

    /// <summary>The command, ready to be added to the program's root.</summary>
    public static Command Create()
    {
        Paths.Validators.Add(given =>
        {
            foreach (var path in given.Tokens.Select(token => token.Value).Where(path => path.Length > 1 && path[0] == '-'))
            {
                given.AddError($"unknown option '{path}'; a file of that name is read as ./{path}");
            }
        });
        Published.Validators.Add(given =>
        {
            if (!Edtf.TryParse(given.GetValue(Published), out _, out var error))
            {
                given.AddError($"--published is not an EDTF date: {error}");
            }
        });
        Ui.AcceptOnlyFromAmong([.. UiTexts.Languages]);
        var command = new Command("read", "Reads dated news and gives the record of its events.") { Paths, Published, Language, Format, Out, Ui };
        command.SetAction(asked => Run(
            asked.GetRequiredValue(Paths),
            new ReadOptions { Published = asked.GetValue(Published) is { } date ? Edtf.Parse(date) : null, Language = asked.GetValue(Language) },
            asked.GetValue(Format) ?? (Console.IsOutputRedirected ? OutputFormat.Jsonl : OutputFormat.Table),
            asked.GetValue(Out),
            asked.GetValue(Ui) ?? UiTexts.LanguageOf(LocaleVariables.Select(Environment.GetEnvironmentVariable))));
        return command;
    }

    private static int Run(string[] paths, ReadOptions options, OutputFormat format, string? target, string language)
    {
        var installation = Installation.Find(AppContext.BaseDirectory);
        var coder = Composition.Coder(installation);
        var reader = Composition.Reader(installation, options);
        var messages = new Messages(Console.Error);
        var taken = 0;
        var showsProgress = !Console.IsErrorRedirected && (target is not null || Console.IsOutputRedirected);
        var progress = new Progress(showsProgress ? Console.Error : null, TimeProvider.System);
        using (var output = RecordOutputs.Open(format, target, installation.Resources, language))
        {
            var inputs = Read(reader, paths, () => taken++);
            foreach (var coded in OrderedParallel.Select(inputs, input => new CodedInput(input, input.Article is null ? null : coder.Code(input.Article))))
            {
                if (coded.Diagnostics.Any())
                {
                    progress.Clear();
                }

                messages.Report(coded.Input.Origin, coded.Diagnostics, coded.Record is null ? Severity.Info : Severity.Warning);
                if (coded.Record is not null)
                {
                    output.Write(coded.Record);
                }

                progress.Report(messages.Inputs, paths.Length > 1 ? (double)taken / paths.Length : null);
            }

            progress.Clear();
        }

        messages.Conclude();
        return messages.ExitCode;
    }

    private static IEnumerable<ReadResult> Read(ArticleReader reader, string[] paths, Action taken)
    {
        var input = Array.IndexOf(paths, StandardInput);
        if (input < 0)
        {
            return reader.ReadPaths(paths.Select(path => Taken(path, taken)));
        }

        return reader.ReadPaths(paths[..input].Select(path => Taken(path, taken)))
            .Concat(ReadStandardInput(reader))
            .Concat(Read(reader, paths[(input + 1)..], taken));
    }

    private static IEnumerable<ReadResult> ReadStandardInput(ArticleReader reader)
    {
        using var stream = Console.OpenStandardInput();
        foreach (var result in reader.ReadStream(stream, "stdin"))
        {
            yield return result;
        }
    }

    private static string Taken(string path, Action taken)
    {
        taken();
        return path;
    }
}
