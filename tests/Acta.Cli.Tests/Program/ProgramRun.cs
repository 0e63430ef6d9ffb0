using System.Diagnostics;

namespace Acta.Cli.Tests.Program;

/// <summary>A run of the real program, as a user starts it.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public IEnumerable<string> OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ProgramRun Of(params string[] arguments) => With("", arguments);

    public static ProgramRun With(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C" },
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "acta.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException($"acta {string.Join(' ', arguments)} did not end");
        }

        return new ProgramRun(process.ExitCode, output.Result, errors.Result);
    }
}
