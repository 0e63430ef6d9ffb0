using Acta.Cli.Ui;
using Acta.Core;

namespace Acta.Cli.Batch;

/// <summary>What the program says to people, apart from its output: diagnostics and failed inputs, each on a line of standard error.</summary>
internal sealed class Messages(TextWriter output)
{
    private readonly List<string> failed = [];

    /// <summary>How many inputs there were.</summary>
    public int Inputs { get; private set; }

    /// <summary>The exit code that the inputs so far deserve.</summary>
    public int ExitCode => failed.Count == 0 ? Cli.ExitCode.Success : Cli.ExitCode.SomeFailed;

    /// <summary>Counts an input and says what is wrong with it; it has failed where one of the diagnostics is an error.</summary>
    /// <param name="origin">The input.</param>
    /// <param name="diagnostics">What was noticed.</param>
    /// <param name="least">The least severity that is told.</param>
    public void Report(string origin, IEnumerable<Diagnostic> diagnostics, Severity least = Severity.Warning)
    {
        Inputs++;
        var told = diagnostics.Where(diagnostic => diagnostic.Severity >= least).Distinct().ToList();
        foreach (var diagnostic in told)
        {
            output.WriteLine($"{PlainText.OneLine(origin)}: {diagnostic.Code} {PlainText.OneLine(diagnostic.Message)}");
        }

        if (told.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            failed.Add(origin);
        }
    }

    /// <summary>Lists the inputs that failed, if any did.</summary>
    public void Conclude()
    {
        if (failed.Count == 0)
        {
            return;
        }

        output.WriteLine($"acta: {failed.Count} of {Inputs} inputs failed:");
        foreach (var origin in failed)
        {
            output.WriteLine($"  {PlainText.OneLine(origin)}");
        }
    }
}
