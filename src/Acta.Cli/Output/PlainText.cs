using System.Text;

namespace Acta.Cli.Output;

/// <summary>Makes text of unknown origin safe for a terminal.</summary>
internal static class PlainText
{
    /// <summary>The text on one line: white space runs become one space, and control and formatting characters, which could steer the terminal, U+FFFD.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else
            {
                line.Append(IsUnsafe(character) ? '\uFFFD' : character);
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
