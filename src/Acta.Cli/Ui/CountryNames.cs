using System.Collections.Frozen;

namespace Acta.Cli.Ui;

/// <summary>The names of states by their codes, from the knowledge.</summary>
internal static class CountryNames
{
    /// <summary>Reads the names in a language from a table whose first line names its columns: <c>code</c>, <c>name</c> (French), <c>english</c>.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A column is missing.</exception>
    public static FrozenDictionary<string, string> Read(string file, string language)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var (code, name) = (-1, -1);
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var columns = line.Split('\t');
            if (code < 0)
            {
                (code, name) = (Array.IndexOf(columns, "code"), Array.IndexOf(columns, language == "fr" ? "name" : "english"));
                if (code < 0 || name < 0)
                {
                    throw new InvalidDataException($"{file}: UI002 the columns 'code', 'name' and 'english' were expected");
                }
            }
            else if (columns.Length > Math.Max(code, name))
            {
                names[columns[code]] = columns[name];
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
