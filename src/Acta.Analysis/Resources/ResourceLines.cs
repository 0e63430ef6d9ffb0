namespace Acta.Analysis.Resources;

/// <summary>
/// Reads resource files line by line, without their comments (<c>#</c>), examples (indented) and blank lines, and tells all that is wrong with a file at once.
/// </summary>
internal static class ResourceLines
{
    /// <summary>Calls <paramref name="read"/> with the words of each line; false says that the line is wrong.</summary>
    /// <param name="path">The file.</param>
    /// <param name="code">The code of the diagnostic for a wrong line.</param>
    /// <param name="expected">What is expected of a line, for people.</param>
    /// <param name="read">Takes up one line; its words were parted by blanks.</param>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them as <c>file:line: CODE message</c>.</exception>
    /// <exception cref="IOException">The file cannot be read; the message names it.</exception>
    public static void Read(string path, string code, string expected, Func<string[], bool> read)
    {
        var errors = new List<string>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#' && !char.IsWhiteSpace(line[0]) && !read(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                errors.Add($"{Path.GetFileName(path)}:{number}: {code} {expected} was expected");
            }
        }

        if (errors.Count > 0)
        {
            throw new InvalidDataException(string.Join('\n', errors));
        }
    }
}
