using Acta.Cli.Ui;
using Spectre.Console;

namespace Acta.Cli.Output;

/// <summary>Opens outputs.</summary>
internal static class RecordOutputs
{
    private const int PipeWidth = 120;

    /// <summary>Opens the output of a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="target">The file or, for records, the folder; null for standard output.</param>
    /// <param name="resourcesRoot">The folder of all resources.</param>
    /// <param name="language">The language to speak.</param>
    /// <exception cref="SetupException">The target cannot take the format.</exception>
    public static IRecordOutput Open(OutputFormat format, string? target, string resourcesRoot, string language)
    {
        if (format == OutputFormat.Record)
        {
            return target is not null && !File.Exists(target)
                ? new RecordFolderOutput(target)
                : throw new SetupException("--format record writes one file an article: name their folder with --out DIR");
        }

        if (Directory.Exists(target))
        {
            throw new SetupException($"--out {target} is a folder; only --format record writes into one");
        }

        var words = SetupException.Load(() => new EventWords(UiTexts.Load(resourcesRoot, language)));
        var style = format == OutputFormat.Html ? File.ReadAllText(Path.Combine(resourcesRoot, "ui", "page.css")) : "";
        var stream = target is null ? Console.OpenStandardOutput() : File.Create(target);
        return format switch
        {
            OutputFormat.Jsonl => new JsonLinesOutput(stream),
            OutputFormat.Html => new HtmlOutput(StandardOutput.Text(stream), words, style),
            _ => Table(stream, isTerminal: target is null && !Console.IsOutputRedirected, words),
        };
    }

    private static TableOutput Table(Stream stream, bool isTerminal, EventWords words)
    {
        var writer = StandardOutput.Text(stream);
        writer.AutoFlush = isTerminal;
        var colours = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = isTerminal ? Math.Max(Console.WindowWidth, 40) : PipeWidth;
        return new TableOutput(console, words, writer);
    }
}
