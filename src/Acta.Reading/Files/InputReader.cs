namespace Acta.Reading;

/// <summary>Reads one file or stream, whatever it holds. Immutable, safe on any thread.</summary>
internal sealed class InputReader(ReadingResources resources, ReadOptions options)
{
    private readonly TextReading texts = new(resources, options);
    private readonly HtmlReading pages = new(resources, options);

    /// <summary>Reads a file.</summary>
    public IEnumerable<ReadResult> ReadFile(string path, ArticleNames names)
    {
        FileStream stream;
        ReadResult? refused = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            stream = null!;
            refused = ArticleAssembly.Refuse(path, Diagnostics.Unreadable(e.Message));
        }

        if (refused is not null)
        {
            yield return refused;
            yield break;
        }

        using (stream)
        {
            foreach (var result in ReadStream(stream, path, names))
            {
                yield return result;
            }
        }
    }

    /// <summary>Reads a stream to its end or its limit.</summary>
    public IEnumerable<ReadResult> ReadStream(Stream stream, string origin, ArticleNames names)
    {
        var source = new BoundedStream(stream);
        if (source.Fill(Sniffer.Sight) is { } failure)
        {
            return [ArticleAssembly.Refuse(origin, failure)];
        }

        var kind = Sniffer.Sniff(source.Buffered, origin, out var what);
        return kind switch
        {
            InputKind.Empty when source.AtEnd => [ArticleAssembly.Refuse(origin, Diagnostics.Empty())],
            InputKind.Binary => [ArticleAssembly.Refuse(origin, Diagnostics.NotText(what))],
            InputKind.JsonLines => new JsonLines(this, options).Read(source, origin, names),
            _ => [ReadWhole(source, kind, origin, names)],
        };
    }

    /// <summary>Makes an article of text that came without a page around it.</summary>
    public ReadResult ReadText(ArticleDraft draft, string text) => texts.Read(draft, text);

    /// <summary>Makes an article of a page.</summary>
    public ReadResult ReadPage(ArticleDraft draft, string html) => pages.Read(draft, html);

    private ReadResult ReadWhole(BoundedStream source, InputKind kind, string origin, ArticleNames names)
    {
        if (source.Fill(options.MaxBytes + 1) is { } failure)
        {
            return ArticleAssembly.Refuse(origin, failure);
        }

        if (source.Buffered.Length > options.MaxBytes)
        {
            return ArticleAssembly.Refuse(origin, Diagnostics.TooLarge(options.MaxBytes));
        }

        var decoded = TextDecoder.Decode(source.Buffered, null);
        var draft = new ArticleDraft(names.Give(Path.GetFileNameWithoutExtension(origin)), origin);
        draft.Diagnostics.AddRange(decoded.Notes);
        return kind == InputKind.Html ? ReadPage(draft, decoded.Text) : ReadText(draft, decoded.Text);
    }
}
