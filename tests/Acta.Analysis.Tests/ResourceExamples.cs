namespace Acta.Analysis.Tests;

/// <summary>Reads the examples, indented lines <c>+ TEXT => EXPECTED</c>, that stand below the entries of a resource.</summary>
internal static class ResourceExamples
{
    public static IEnumerable<(string Entry, int Line, string Text, string Expected)> Read(string file)
    {
        var entry = "";
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.TrimStart().StartsWith("+ ", StringComparison.Ordinal))
            {
                var parts = line.TrimStart()[2..].Split(" => ");
                yield return (entry, number, parts[0], parts.Length > 1 ? parts[1] : "");
            }
            else
            {
                entry = line;
            }
        }
    }
}
