using System.Globalization;
using Acta.Core;

namespace Acta.Analysis.Tests.Coding;

/// <summary>A case of the coding specification: a text, its date, and what must be coded of it.</summary>
public sealed record CodingCase(string Location, string Published, string Text, IReadOnlyList<string> Expected)
{
    /// <summary>Reads all cases of a folder.</summary>
    public static IEnumerable<CodingCase> Read(string folder) => Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(ReadFile);

    /// <summary>An event in the words of the specification, with only the fields that <paramref name="expected"/> names.</summary>
    public static string Describe(Event coded, string expected)
    {
        var fields = expected.Split(' ');
        var words = new List<string> { fields[0].Contains('/', StringComparison.Ordinal) ? $"{Plover.Name(coded.Type)}/{coded.Mode}" : Plover.Name(coded.Type) };
        foreach (var field in fields.Skip(1))
        {
            var key = field.Split('=')[0];
            words.Add(key switch
            {
                "actor" => $"actor={Codes(coded.Actors)}",
                "recipient" => $"recipient={Codes(coded.Recipients)}",
                "place" => $"place={coded.Place?.Text}",
                "date" => $"date={coded.Date?.Value.Text}",
                "source" => $"source={(coded.Source is null ? "no" : "yes")}",
                "mentions" => $"mentions={coded.Mentions.Length.ToString(CultureInfo.InvariantCulture)}",
                _ when field.Contains('=', StringComparison.Ordinal) => $"{key}={coded.Counts.FirstOrDefault(c => c.Kind.ToString().Equals(key, StringComparison.OrdinalIgnoreCase))?.Text}",
                _ => coded.Status.ToString().ToLowerInvariant(),
            });
        }

        return string.Join(' ', words);
    }

    private static string Codes(IEnumerable<Party> parties) => string.Join(',', parties.Select(p => $"{p.Country ?? "-"}.{p.Sector ?? "-"}"));

    private static IEnumerable<CodingCase> ReadFile(string file)
    {
        CodingCase? open = null;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '@')
            {
                if (open is not null)
                {
                    yield return open;
                }

                open = new CodingCase($"{Path.GetFileName(file)}:{number}", line[1..].Trim(), "", []);
            }
            else if (line[0] == '>')
            {
                open = line[1..].Trim() == "none" ? open : open! with { Expected = [.. open!.Expected, line[1..].Trim()] };
            }
            else
            {
                open = open! with { Text = open.Text.Length == 0 ? line : $"{open.Text}\n{line}" };
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}
