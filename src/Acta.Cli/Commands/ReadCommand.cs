using System.CommandLine;
namespace Acta.Cli.Commands;
internal static class ReadCommand { public static Command Create() => new("read"); }
