using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Acta.Core;

namespace Acta.Reading;

/// <summary>Reads articles from JSON Lines, one at a time.</summary>
internal sealed class JsonLines(InputReader inputs, ReadOptions options)
{
    private static readonly SearchValues<char> BeyondIso = SearchValues.Create("/~?%.XI");
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 16 };

    /// <summary>The articles; a broken or overlong line gives a result without one, and the next is read.</summary>
    public IEnumerable<ReadResult> Read(BoundedStream source, string origin, ArticleNames names)
    {
        for (var number = 1; ; number++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{origin}:{number}");
            var state = Next(source, out var line, out var failure);
            if (state == LineState.End)
            {
                yield break;
            }

            if (failure is not null)
            {
                yield return ArticleAssembly.Refuse(place, failure);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                var fallback = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(origin)}-{number}");
                yield return Article(line, place, fallback, names);
            }

            if (state == LineState.Broken)
            {
                yield break;
            }
        }
    }

    private enum LineState
    {
        Line,
        End,
        Broken,
    }

    private LineState Next(BoundedStream source, out string? line, out Diagnostic? failure)
    {
        line = null;
        var wanted = 4096L;
        while (true)
        {
            failure = source.Fill(wanted);
            if (failure is not null)
            {
                return LineState.Broken;
            }

            var length = source.Buffered.IndexOf((byte)'\n');
            if (length >= 0 || source.AtEnd || source.Buffered.Length > options.MaxBytes)
            {
                break;
            }

            wanted = Math.Min(source.Buffered.Length * 2L, options.MaxBytes + 1);
        }

        if (source.Buffered.IsEmpty)
        {
            return LineState.End;
        }

        var end = source.Buffered.IndexOf((byte)'\n');
        if (end > options.MaxBytes || (end < 0 && source.Buffered.Length > options.MaxBytes))
        {
            failure = Diagnostics.TooLarge(options.MaxBytes);
            return Skip(source) ?? LineState.Line;
        }

        line = TextDecoder.Decode(end < 0 ? source.Buffered : source.Buffered[..end], null).Text;
        source.Take(end < 0 ? source.Buffered.Length : end + 1);
        return LineState.Line;
    }

    private static LineState? Skip(BoundedStream source)
    {
        while (true)
        {
            var end = source.Buffered.IndexOf((byte)'\n');
            source.Take(end < 0 ? source.Buffered.Length : end + 1);
            if (end >= 0)
            {
                return null;
            }

            if (source.Fill(4096) is not null || source.Buffered.IsEmpty)
            {
                return LineState.Broken;
            }
        }
    }

    private ReadResult Article(string line, string place, string fallback, ArticleNames names)
    {
        try
        {
            using var json = JsonDocument.Parse(line, Json);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Article(json.RootElement, place, fallback, names)
                : ArticleAssembly.Refuse(place, Diagnostics.BrokenLine($"an object was expected, not {json.RootElement.ValueKind}"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: an escaped half of a surrogate pair, which is no text.
            return ArticleAssembly.Refuse(place, Diagnostics.BrokenLine(e.Message));
        }
    }

    private ReadResult Article(JsonElement json, string place, string fallback, ArticleNames names)
    {
        var notes = new List<Diagnostic>();
        var text = Field(json, "text", notes);
        var html = Field(json, "html", notes);
        if (string.IsNullOrWhiteSpace(text) && string.IsNullOrWhiteSpace(html))
        {
            return ArticleAssembly.Refuse(place, [.. notes, Diagnostics.BrokenLine("it has neither 'text' nor 'html'")]);
        }

        var id = Field(json, "id", notes);
        var language = Field(json, "language", notes);
        var draft = new ArticleDraft(names.Give(string.IsNullOrWhiteSpace(id) ? fallback : id), place)
        {
            Title = Field(json, "title", notes),
            Url = WebAddress.Absolute(Field(json, "url", notes), null),
            Language = LanguageGuesser.Primary(language),
        };
        if (language is not null && draft.Language is null)
        {
            notes.Add(Diagnostics.BadField("language", $"'{language}' is no language tag"));
        }

        if (Field(json, "published", notes) is { } published && !string.IsNullOrWhiteSpace(published))
        {
            draft.Dates.Add(new DateFinding(FieldDate(published), published, "field"));
        }

        draft.Diagnostics.AddRange(notes);
        return string.IsNullOrWhiteSpace(text) ? inputs.ReadPage(draft, html!) : inputs.ReadText(draft, text);
    }

    /// <summary>A day, month or year, with or without a time, or any other EDTF.</summary>
    private static string? FieldDate(string written)
    {
        written = written.Trim();
        var isIso = written.Length >= 4 && char.IsAsciiDigit(written[0]) && written.AsSpan().IndexOfAny(BeyondIso) < 0 || written.Contains('T', StringComparison.Ordinal);
        return isIso ? CalendarDate.FromIso(written) : Edtf.TryParse(written, out _, out _) ? written : null;
    }

    private static string? Field(JsonElement json, string name, List<Diagnostic> notes)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString();
            case JsonValueKind.Number when name == "id":
                return value.GetRawText();
            default:
                notes.Add(Diagnostics.BadField(name, $"a string was expected, not {value.ValueKind}"));
                return null;
        }
    }
}
