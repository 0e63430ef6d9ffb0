using System.CommandLine;
using Acta.Cli.Batch;
using Acta.Cli.Output;
using Acta.Core;
using Acta.Reading;

namespace Acta.Cli.Commands;

/// <summary><c>acta parse</c>: shows what the analyser sees: sentences, words, tags, lemmas and trees.</summary>
internal static class ParseCommand
{
    private static readonly Argument<string[]> Paths = new("PATH") { Description = "Files, folders, or - for standard input; all are taken for French.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<TreeFormat?> Format = new("--format") { Description = "Form of the output: tree on a terminal, conllu in a pipe, where not given.", HelpName = "conllu|tree|html" };
    private static readonly Option<string> Out = new("--out") { Description = "File to write; standard output where not given.", HelpName = "FILE" };

    /// <summary>The command, ready to be added to the program's root.</summary>
    public static Command Create()
    {
        Paths.Validators.Add(InputPaths.RefuseOptions);
        var command = new Command("parse", "Shows what the analyser sees: sentences, words, tags, lemmas and trees.") { Paths, Format, Out };
        command.SetAction(asked => Run(
            asked.GetRequiredValue(Paths),
            asked.GetValue(Format) ?? (Console.IsOutputRedirected ? TreeFormat.Conllu : TreeFormat.Tree),
            asked.GetValue(Out)));
        return command;
    }

    private static int Run(string[] paths, TreeFormat format, string? target)
    {
        var installation = Installation.Find(AppContext.BaseDirectory);
        var reader = SetupException.Load(() => Composition.Reader(installation, new ReadOptions { Language = "fr" }));
        var analyser = Analysers.French(installation).Pipeline();
        var messages = new Messages(Console.Error);
        using (var output = new TreeOutput(StandardOutput.Text(target is null ? Console.OpenStandardOutput() : File.Create(target)), format))
        {
            var inputs = InputPaths.Read(reader, paths, () => { });
            foreach (var (input, document) in OrderedParallel.Select(inputs, input => (input, input.Article is null ? null : analyser.Analyse(input.Article))))
            {
                messages.Report(input.Origin, [.. input.Diagnostics, .. document?.Diagnostics ?? []], document is null ? Severity.Info : Severity.Warning);
                if (document is not null)
                {
                    output.Write(document);
                }
            }
        }

        messages.Conclude();
        return messages.ExitCode;
    }
}
