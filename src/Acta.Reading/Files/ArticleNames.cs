using System.Globalization;

namespace Acta.Reading;

/// <summary>Gives articles identifiers that are safe as file names and unique in a batch. Not thread-safe: one a batch.</summary>
internal sealed class ArticleNames
{
    private const int Longest = 80;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    // File systems differ on case.
    private readonly Dictionary<string, int> given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An identifier made of a name: other characters than letters, digits, '.', '_' and '-' become '-'.</summary>
    public string Give(string name)
    {
        var safe = Safe(name);
        while (!given.TryAdd(safe, 1))
        {
            var suffix = "-" + (++given[safe]).ToString(CultureInfo.InvariantCulture);
            safe = safe[..Math.Min(safe.Length, Longest)] + suffix;
        }

        return safe;
    }

    private static string Safe(string name)
    {
        var characters = name.Length > Longest ? name[..Longest].ToCharArray() : name.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            var c = characters[i];
            characters[i] = char.IsLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '-';
        }

        // A leading dot hides a file, a leading dash looks like an option, a trailing dot is lost on Windows.
        var safe = new string(characters).Trim('.', '-');
        return safe.Length == 0 ? "article" : Reserved.Contains(safe.Split('.')[0]) ? safe + "_" : safe;
    }
}
