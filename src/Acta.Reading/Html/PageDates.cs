using System.Globalization;
using AngleSharp.Dom;

namespace Acta.Reading;

/// <summary>Finds the dates of publication that a page's markup tells, each cut to the day as given in its own zone.</summary>
internal sealed class PageDates(ReadingRules rules)
{
    private static readonly string[] OpenGraph = ["article:published_time", "article:published", "og:article:published_time", "og:published_time", "og:pubdate", "og:release_date"];

    private static readonly string[] Meta =
    [
        "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "publicationdate", "date_published",
        "article.published", "article_date_original", "article.created", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued", "dcterms.created",
        "dc.issued", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "citation_publication_date", "citation_date", "release_date", "rnews:datepublished",
    ];

    /// <summary>The dates, the most trusted first; those that are no dates of the calendar have no value.</summary>
    public IEnumerable<DateFinding> Find(IDocument page, StructuredData data)
    {
        if (data.Published is { } published)
        {
            yield return Finding(published, "json-ld");
        }

        var metas = page.QuerySelectorAll("meta[content]");
        foreach (var (names, foundIn) in new[] { (OpenGraph, "opengraph"), (Meta, "meta") })
        {
            foreach (var name in names)
            {
                foreach (var meta in metas.Where(m => Is(m, name)))
                {
                    yield return Finding(meta.GetAttribute("content")!, foundIn);
                }
            }
        }

        foreach (var element in page.QuerySelectorAll("[itemprop~='datePublished' i]:not(meta)").Where(e => !PageParts.IsBeside(e, rules)))
        {
            yield return Finding(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent, "meta");
        }

        var times = page.QuerySelectorAll("time").Where(e => !PageParts.IsBeside(e, rules)).ToList();
        foreach (var time in times.OrderBy(t => t.HasAttribute("pubdate") ? 0 : 1).Take(1))
        {
            yield return Finding(time.GetAttribute("datetime") is { Length: > 0 } told ? told : time.TextContent, "time");
        }
    }

    private static bool Is(IElement meta, string name) =>
        name.Equals(meta.GetAttribute("property"), StringComparison.OrdinalIgnoreCase)
        || name.Equals(meta.GetAttribute("name"), StringComparison.OrdinalIgnoreCase)
        || name.Equals(meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase);

    private DateFinding Finding(string written, string foundIn)
    {
        written = written.Trim();
        return new DateFinding(CalendarDate.FromIso(written) ?? FromWords(written) ?? FromMail(written), written, foundIn);
    }

    private string? FromWords(string written) => rules.Match(RuleKind.Date, written) is { } found ? rules.DateOf(found) : null;

    /// <summary>A date as in mail headers: <c>Tue, 05 Mar 2019 23:30:00 -0500</c>.</summary>
    private static string? FromMail(string written)
    {
        var parts = written.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        var start = parts.Length > 3 && char.IsLetter(parts[0][0]) ? 1 : 0;
        return parts.Length >= start + 3
            && DateTime.TryParseExact(string.Join(' ', parts[start..(start + 3)]), ["d MMM yyyy", "MMM d yyyy", "d MMMM yyyy", "MMMM d yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? CalendarDate.Compose(day.Year, day.Month, day.Day)
            : null;
    }
}
