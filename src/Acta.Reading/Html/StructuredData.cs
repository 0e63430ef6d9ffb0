using System.Text.Json;
using AngleSharp.Dom;

namespace Acta.Reading;

/// <summary>What a page's JSON-LD says of its article.</summary>
internal sealed class StructuredData
{
    private const int Deepest = 8;

    private static readonly JsonDocumentOptions Json = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };
    private static readonly string[] Ways = ["@graph", "mainEntity", "mainEntityOfPage", "article"];

    /// <summary>Whether it declares an article.</summary>
    public bool IsArticle { get; private set; }

    /// <summary>The headline.</summary>
    public string? Headline { get; private set; }

    /// <summary>When it was published, as written.</summary>
    public string? Published { get; private set; }

    /// <summary>Names of the authors, joined.</summary>
    public string? Authors { get; private set; }

    /// <summary>Name of the publisher.</summary>
    public string? Publisher { get; private set; }

    /// <summary>Reads all JSON-LD of a page; what is broken is passed over.</summary>
    public static StructuredData Of(IDocument page)
    {
        var data = new StructuredData();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var json = JsonDocument.Parse(Clean(script.TextContent), Json);
                data.Read(json.RootElement, 0);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Broken structured data is common and no loss: the page says its date elsewhere.
                continue;
            }
        }

        return data;
    }

    /// <summary>Pages wrap JSON-LD in CDATA and leave line ends inside its strings.</summary>
    private static string Clean(string json)
    {
        var start = json.AsSpan().IndexOfAny('{', '[');
        var cdata = json.IndexOf("<![CDATA[", StringComparison.Ordinal);
        start = cdata >= 0 && cdata < 40 ? cdata + 9 : start;
        var end = json.AsSpan().LastIndexOfAny('}', ']');
        end = cdata >= 0 ? json.LastIndexOf('}') : end;
        return start < 0 || end < start ? json : string.Create(end + 1 - start, (json, start), static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var c = source.json[source.start + i];
                span[i] = c < ' ' ? ' ' : c;
            }
        });
    }

    private void Read(JsonElement json, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                Read(item, depth + 1);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            Take(json);
            foreach (var way in Ways)
            {
                if (json.TryGetProperty(way, out var inner))
                {
                    Read(inner, depth + 1);
                }
            }
        }
    }

    private void Take(JsonElement json)
    {
        var article = Types(json).Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t is "BlogPosting" or "Report" or "LiveBlogPosting");
        var better = article && !IsArticle;
        IsArticle |= article;
        Headline = Prefer(Headline, article ? Text(json, "headline") : null, better);
        Published = Prefer(Published, Text(json, "datePublished") ?? (article ? Text(json, "dateCreated") : null), better);
        Authors = Prefer(Authors, article ? Names(json, "author") : null, better);
        Publisher = Prefer(Publisher, Names(json, "publisher"), better);
    }

    private static string? Prefer(string? known, string? found, bool better) => found is not null && (better || known is null) ? found : known;

    private static IEnumerable<string> Types(JsonElement json)
    {
        if (!json.TryGetProperty("@type", out var type))
        {
            return [];
        }

        return type.ValueKind switch
        {
            JsonValueKind.String => [type.GetString()!],
            JsonValueKind.Array => type.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!),
            _ => [],
        };
    }

    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        return value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim() : null;
    }

    private static string? Names(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
        {
            return null;
        }

        var parties = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1);
        var names = parties.Select(p => p.ValueKind == JsonValueKind.Object ? Text(p, "name") : p.ValueKind == JsonValueKind.String ? p.GetString() : null);
        var joined = string.Join(", ", names.Where(n => !string.IsNullOrWhiteSpace(n)).Take(10));
        return joined.Length == 0 ? null : joined;
    }
}
