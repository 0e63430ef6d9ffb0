using System.Text;

namespace Acta.Cli.Ui;

/// <summary>Makes text of unknown origin safe to show: no character in it can steer a terminal or turn the direction of what stands around it.</summary>
internal static class PlainText
{
    /// <summary>The text with a space for each white space character and U+FFFD for each control or direction-turning one; the length stays.</summary>
    public static string Clean(string text) => string.Create(text.Length, text, static (clean, text) =>
    {
        for (var i = 0; i < clean.Length; i++)
        {
            clean[i] = char.IsWhiteSpace(text[i]) && text[i] is not ('\u00A0' or '\u202F') ? ' ' : IsUnsafe(text[i]) ? '\uFFFD' : text[i];
        }
    });

    /// <summary>The clean text on one line, without white space around it and with single spaces in it.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in Clean(text))
        {
            if (character != ' ' || (line.Length > 0 && line[^1] != ' '))
            {
                line.Append(character);
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
