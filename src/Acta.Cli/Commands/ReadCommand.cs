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
        Paths.Validators.Add(InputPaths.RefuseOptions);
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
        var reader = SetupException.Load(() => Composition.Reader(installation, options));
        var messages = new Messages(Console.Error);
        var taken = 0;
        var showsProgress = !Console.IsErrorRedirected && (target is not null || Console.IsOutputRedirected);
        var progress = new Progress(showsProgress ? Console.Error : null, TimeProvider.System);
        using (var output = RecordOutputs.Open(format, target, installation.Resources, language))
        {
            var inputs = InputPaths.Read(reader, paths, () => taken++);
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
}
