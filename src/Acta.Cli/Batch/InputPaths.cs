using System.CommandLine.Parsing;
using Acta.Reading;

namespace Acta.Cli.Batch;

/// <summary>The paths that a command is given to read.</summary>
internal static class InputPaths
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Refuses what looks like an option that there is not, and would else be taken for a path.</summary>
    public static void RefuseOptions(ArgumentResult given)
    {
        foreach (var path in given.Tokens.Select(token => token.Value).Where(path => path.Length > 1 && path[0] == '-'))
        {
            given.AddError($"unknown option '{path}'; a file of that name is read as ./{path}");
        }
    }

    /// <summary>Reads all paths in order, as they are asked for.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="paths">Files, folders, and <see cref="StandardInput"/>.</param>
    /// <param name="taken">Called when a path is begun.</param>
    public static IEnumerable<ReadResult> Read(ArticleReader reader, string[] paths, Action taken)
    {
        IEnumerable<string> Taken(IEnumerable<string> some)
        {
            foreach (var path in some)
            {
                taken();
                yield return path;
            }
        }

        var input = Array.IndexOf(paths, StandardInput);
        return input < 0
            ? reader.ReadPaths(Taken(paths))
            : reader.ReadPaths(Taken(paths[..input])).Concat(ReadStandardInput(reader)).Concat(Read(reader, paths[(input + 1)..], taken));
    }

    private static IEnumerable<ReadResult> ReadStandardInput(ArticleReader reader)
    {
        using var stream = Console.OpenStandardInput();
        foreach (var result in reader.ReadStream(stream, "stdin"))
        {
            yield return result;
        }
    }
}
