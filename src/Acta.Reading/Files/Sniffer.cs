using System.Text;
using System.Text.Json;

namespace Acta.Reading;

/// <summary>Tells what an input is by its first bytes; its name counts for nothing but JSON Lines whose lines are all broken.</summary>
internal static class Sniffer
{
    /// <summary>How many bytes from the beginning are looked at.</summary>
    public const int Sight = 64 * 1024;

    private const double MostControls = 0.02;

    private static readonly (byte[] Magic, string Name)[] Signatures =
    [
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive"), ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF"), ([0x1F, 0x8B], "gzip-compressed data"), ([0x42, 0x5A, 0x68], "bzip2-compressed data"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz-compressed data"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd-compressed data"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"), ([0x52, 0x61, 0x72, 0x21], "a RAR archive"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"), ([0x47, 0x49, 0x46, 0x38], "a GIF image"),
        ([0x52, 0x49, 0x46, 0x46], "a WebP image, a WAVE sound or an AVI video"), ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Microsoft Office document"), ([0x7F, 0x45, 0x4C, 0x46], "an ELF program"),
        ([0x4D, 0x5A, 0x90], "a Windows program"), ([0x49, 0x44, 0x33], "an MP3 sound"), ([0x4F, 0x67, 0x67, 0x53], "an Ogg stream"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "an RTF document"), ([0x53, 0x51, 0x4C, 0x69, 0x74, 0x65], "an SQLite database"),
    ];

    // What stands within the first characters of a page and of nothing else.
    private static readonly string[] PageMarks = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<div", "<p>", "<p ", "<h1"];

    /// <summary>What the input is; <paramref name="what"/> names it where it is binary.</summary>
    public static InputKind Sniff(ReadOnlySpan<byte> head, string name, out string what)
    {
        what = "binary data";
        foreach (var (magic, called) in Signatures)
        {
            if (head.StartsWith(magic))
            {
                what = called;
                return InputKind.Binary;
            }
        }

        var text = TextDecoder.Decode(head, null).Text.AsSpan().Trim();
        if (text.IsEmpty)
        {
            return head.IndexOfAnyExcept((byte)0) < 0 && !head.IsEmpty ? InputKind.Binary : InputKind.Empty;
        }

        if (Controls(text) > text.Length * MostControls + 1)
        {
            return InputKind.Binary;
        }

        if (text[0] is '{' or '[')
        {
            return SniffJson(text, name, ref what);
        }

        return IsPage(text) ? InputKind.Html : InputKind.Text;
    }

    /// <summary>The number of control characters that do not belong in text.</summary>
    public static int Controls(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v') || c == '\uFFFE' ? 1 : 0;
        }

        return count;
    }

    private static InputKind SniffJson(ReadOnlySpan<char> text, string name, ref string what)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (IsObject(line))
            {
                return InputKind.JsonLines;
            }
        }

        if (Path.GetExtension(name).ToUpperInvariant() is ".JSONL" or ".NDJSON")
        {
            return InputKind.JsonLines;
        }

        // A text may begin with a bracket; JSON goes on with a quote, a brace or another bracket.
        if (text[1..].TrimStart() is ['"' or '{' or '[' or '}' or ']', ..])
        {
            what = "JSON that is not one object a line";
            return InputKind.Binary;
        }

        return InputKind.Text;
    }

    private static bool IsObject(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty || line[0] != '{' || line[^1] != '}')
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(line.ToString()));
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsPage(ReadOnlySpan<char> text)
    {
        if (text[0] != '<')
        {
            return false;
        }

        var start = text.Length > 4096 ? text[..4096] : text;
        foreach (var mark in PageMarks)
        {
            if (start.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
