using System.CommandLine;
using Acta.Cli;
using Acta.Cli.Commands;
using Acta.Cli.Ui;

var root = new RootCommand("Reads dated news and keeps the record of who did what to whom, where, when, and who says so.")
{
    ReadCommand.Create(),
    EvalCommand.Create(),
    ParseCommand.Create(),
};
var asked = root.Parse(args);
if (asked.Errors.Count > 0)
{
    return Refuse([.. asked.Errors.Select(error => error.Message), "see acta --help"]);
}

try
{
    return asked.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (SetupException wrong)
{
    return Refuse(wrong.Message.Split('\n'));
}
catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
{
    // What inputs do is told as diagnostics; what is left is an output that cannot be written.
    return Refuse([wrong.Message]);
}

static int Refuse(IEnumerable<string> reasons)
{
    foreach (var reason in reasons)
    {
        Console.Error.WriteLine($"acta: {PlainText.OneLine(reason)}");
    }

    return ExitCode.Usage;
}
