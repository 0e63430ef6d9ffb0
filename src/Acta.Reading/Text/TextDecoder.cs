using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Acta.Core;
using UtfUnknown;

namespace Acta.Reading;

/// <summary>
/// Turns bytes into text: by byte order mark, by the encoding that the input declares, as UTF-8 where it is valid, by the pattern of
/// UTF-16, by its statistics, and as windows-1252 last.
/// </summary>
internal static class TextDecoder
{
    private const int GuessSight = 64 * 1024;
    private const float LeastConfidence = 0.6f;
    private const int DeclarationSight = 2048;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \"';>/?");
    private static readonly Encoding Windows1252 = Register();

    /// <summary>Decodes all bytes; <paramref name="declared"/> is an encoding's name from outside the bytes.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (ByteOrderMark(bytes) is { } marked)
        {
            return Strip(marked.GetString(bytes[marked.Preamble.Length..]), []);
        }

        var name = declared ?? Declared(bytes);
        if (Find(name) is { } told && told is not UTF8Encoding)
        {
            return Strip(told.GetString(bytes), []);
        }

        if (Utf8.IsValid(bytes) && !HasUtf16Pattern(bytes, out _))
        {
            return Strip(Encoding.UTF8.GetString(bytes), []);
        }

        var guessed = Guess(bytes);
        return Strip(guessed.GetString(bytes), [Diagnostics.Guessed(guessed.WebName)]);
    }

    private static DecodedText Strip(string text, List<Diagnostic> notes)
    {
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        var replaced = text.AsSpan().Count('\uFFFD');
        if (replaced > 0)
        {
            notes.Add(Diagnostics.Replaced(replaced));
        }

        return new DecodedText(text, notes);
    }

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0x00, 0x00, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>The encoding that a page declares: <c>&lt;meta charset=…&gt;</c>, its older form, or an XML declaration.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes.Length > DeclarationSight ? bytes[..DeclarationSight] : bytes);
        if (!head.AsSpan().TrimStart().StartsWith("<"))
        {
            return null;
        }

        foreach (var mark in (ReadOnlySpan<string>)["charset", "encoding"])
        {
            var at = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var value = head.AsSpan(at + mark.Length).TrimStart();
            if (value is not ['=', ..])
            {
                continue;
            }

            value = value[1..].TrimStart(" \"'");
            var end = value.IndexOfAny(NameEnds);
            return end <= 0 ? null : value[..end].ToString();
        }

        return null;
    }

    private static Encoding? Find(string? name)
    {
        try
        {
            return name?.ToUpperInvariant() switch
            {
                null => null,
                // As on the web: pages that say Latin-1 or ASCII mean windows-1252, and a page that could be read so far is not UTF-16.
                "ISO-8859-1" or "LATIN1" or "LATIN-1" or "US-ASCII" or "ASCII" => Windows1252,
                "UTF8" or "UTF-16" or "UTF-16LE" or "UTF-16BE" or "UTF-7" => Encoding.UTF8,
                _ => Encoding.GetEncoding(name),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        if (HasUtf16Pattern(bytes, out var bigEndian))
        {
            return bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode;
        }

        // Text in another encoding hardly ever holds a valid sequence of UTF-8: where most are valid, it is UTF-8 with damage.
        if (InvalidShare(bytes) < 0.5)
        {
            return Encoding.UTF8;
        }

        var sample = bytes.Length > GuessSight ? bytes[..GuessSight] : bytes;
        var detected = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        return detected is { Confidence: >= LeastConfidence } found ? Find(found.EncodingName) ?? Windows1252 : Windows1252;
    }

    /// <summary>Every second byte of European text in UTF-16 is zero.</summary>
    private static bool HasUtf16Pattern(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        var sample = bytes.Length > 4096 ? bytes[..4096] : bytes;
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        bigEndian = even > odd;
        var half = sample.Length / 2;
        return half >= 2 && Math.Max(even, odd) >= half * 0.7 && Math.Min(even, odd) <= half * 0.1;
    }

    /// <summary>The share of sequences that are not valid UTF-8 among the non-ASCII ones of the beginning.</summary>
    private static double InvalidShare(ReadOnlySpan<byte> bytes)
    {
        var (invalid, valid) = (0, 0);
        var rest = bytes.Length > GuessSight ? bytes[..GuessSight] : bytes;
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(rest, out var rune, out var used);
            invalid += status != System.Buffers.OperationStatus.Done ? 1 : 0;
            valid += status == System.Buffers.OperationStatus.Done && rune.Value > 0x7F ? 1 : 0;
            rest = rest[used..];
        }

        return invalid == 0 ? 0 : (double)invalid / (invalid + valid);
    }

    private static Encoding Register()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }
}
