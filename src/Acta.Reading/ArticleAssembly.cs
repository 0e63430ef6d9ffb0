using Acta.Core;

namespace Acta.Reading;

/// <summary>Settles what a draft leaves open and makes the article.</summary>
internal static class ArticleAssembly
{
    // A date beside the text is trusted before one in it; a crawler's stamp before what a page says of itself.
    private static readonly string[] Trust = ["option", "field", "stamp", "json-ld", "opengraph", "meta", "time", "dateline"];

    /// <summary>The article of a draft, with its text in its blocks.</summary>
    public static ReadResult Finish(ArticleDraft draft, string text, SortedBlocks sorted, string language, ReadOptions options)
    {
        var published = Publish(draft, sorted, options);
        if (language == LanguageGuesser.Unknown)
        {
            draft.Diagnostics.Add(Diagnostics.NoLanguage());
        }

        var title = sorted.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);
        var related = sorted.Related.AddRange(draft.Related.Where(l => !sorted.Related.Any(r => r.Headline == l.Headline)));
        var article = new Article
        {
            Id = draft.Id,
            Origin = draft.Origin,
            Text = text,
            Blocks = sorted.Blocks,
            Url = draft.Url,
            Title = title?.Span.In(text),
            Outlet = draft.Outlet,
            Byline = draft.Byline,
            Language = language,
            Published = published,
            Related = related,
            Diagnostics = [.. draft.Diagnostics],
        };
        return new ReadResult(draft.Origin, article, article.Diagnostics);
    }

    /// <summary>A result without an article.</summary>
    public static ReadResult Refuse(string origin, params IEnumerable<Diagnostic> reasons) => new(origin, null, [.. reasons]);

    private static PublicationDate? Publish(ArticleDraft draft, SortedBlocks sorted, ReadOptions options)
    {
        if (options.Published is { } given)
        {
            return new PublicationDate(given, "option");
        }

        foreach (var finding in draft.Dates.Concat(sorted.Dates).OrderBy(d => Array.IndexOf(Trust, d.FoundIn)))
        {
            if (finding.Value is not null && Edtf.TryParse(finding.Value, out var value, out _))
            {
                return new PublicationDate(value!, finding.FoundIn, finding.Span);
            }

            draft.Diagnostics.Add(Diagnostics.BadDate(finding));
        }

        draft.Diagnostics.Add(Diagnostics.NoDate());
        return null;
    }
}
