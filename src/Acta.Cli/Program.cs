using System.CommandLine;
using Acta.Cli;
using Acta.Cli.Commands;
using Acta.Cli.Ui;

var root = new RootCommand("Reads dated news and keeps the record of who did what to whom, where, when, and who says so.")
{
    ReadCommand.Create(),
    EvalCommand.Create(),
};
var asked = root.Parse(args);
if (asked.Errors.Count > 0)
{
    foreach (var error in asked.Errors)
    {
        Console.Error.WriteLine($"acta: {PlainText.OneLine(error.Message)}");
    }

    Console.Error.WriteLine("acta: see acta --help");
    return ExitCode.Usage;
}

try
{
    return asked.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UsageException usage)
{
    Console.Error.WriteLine($"acta: {PlainText.OneLine(usage.Message)}");
    return ExitCode.Usage;
}
