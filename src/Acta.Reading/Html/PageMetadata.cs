using AngleSharp.Dom;

namespace Acta.Reading;

/// <summary>What a page says of itself beside its text.</summary>
internal sealed class PageMetadata
{
    private const int LongestTitle = 400;
    private const int LongestByline = 200;

    // What stands between a headline and a site's name in a page's title.
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " » ", " • "];

    private readonly IDocument page;
    private readonly StructuredData data;

    /// <summary>Reads all at once, since the page is taken apart afterwards.</summary>
    public PageMetadata(IDocument page, StructuredData data)
    {
        this.page = page;
        this.data = data;
        Url = WebAddress.Absolute(page.QuerySelector("link[rel~='canonical' i]")?.GetAttribute("href"), Meta("og:url")) ?? WebAddress.Absolute(Meta("og:url"), null);
        Outlet = Meta("og:site_name") ?? data.Publisher ?? Meta("application-name");
        Byline = data.Authors ?? NotAddress(Meta("author")) ?? NotAddress(Meta("article:author")) ?? Text("[itemprop~='author' i]") ?? Text("[rel~='author' i]");
        Description = Meta("og:description") ?? Meta("description");
        Title = FindTitle();
        Language = page.DocumentElement?.GetAttribute("lang") ?? Meta("og:locale");
        SaysArticle = data.IsArticle || "article".Equals(Meta("og:type"), StringComparison.OrdinalIgnoreCase) || Meta("article:published_time") is not null;
    }

    /// <summary>The canonical address.</summary>
    public string? Url { get; }

    /// <summary>The outlet's name.</summary>
    public string? Outlet { get; }

    /// <summary>The authors' line.</summary>
    public string? Byline { get; }

    /// <summary>The page's summary of itself.</summary>
    public string? Description { get; }

    /// <summary>The headline, without the site's name.</summary>
    public string? Title { get; }

    /// <summary>The language that the page states.</summary>
    public string? Language { get; }

    /// <summary>Whether the page says that it is an article.</summary>
    public bool SaysArticle { get; }

    private string? Meta(string name)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var key = meta.GetAttribute("property") ?? meta.GetAttribute("name");
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase) && PageParts.OneLine(meta.GetAttribute("content")) is { Length: > 0 } content)
            {
                return content;
            }
        }

        return null;
    }

    private string? Text(string selector) => PageParts.Line(page.QuerySelector(selector), LongestByline) is { Length: > 0 } text ? text : null;

    private static string? NotAddress(string? name) => name?.Contains("://", StringComparison.Ordinal) == true ? null : name;

    private string? FindTitle()
    {
        var told = Meta("og:title") ?? data.Headline ?? Meta("twitter:title");
        var headings = page.QuerySelectorAll("h1").Select(h => PageParts.Line(h, LongestTitle)).OfType<string>().Where(h => h.Length > 0).ToList();
        var inTab = page.Title is { } t ? PageParts.OneLine(t) : null;

        // The heading that readers see is the headline where the page's own words for it agree.
        var seen = headings.Find(h => Prose.CountWords(h) >= 3 && (Shares(h, told) || Shares(h, inTab)));
        return seen ?? WithoutSite(told) ?? (headings is [var only] && Prose.CountWords(only) >= 3 ? only : null) ?? WithoutSite(inTab, guess: true) ?? headings.FirstOrDefault();
    }

    private static bool Shares(string heading, string? told)
    {
        if (told is null)
        {
            return false;
        }

        var words = heading.ToUpperInvariant().Split(' ');
        var others = told.ToUpperInvariant().Split(' ').ToHashSet(StringComparer.Ordinal);
        return words.Count(others.Contains) * 2 > words.Length;
    }

    /// <summary>A title without the site's name behind it; guessing, a short last part is taken for one.</summary>
    private string? WithoutSite(string? title, bool guess = false)
    {
        if (string.IsNullOrEmpty(title) || title.Length > LongestTitle)
        {
            return null;
        }

        var cut = Separators.Select(s => (At: title.LastIndexOf(s, StringComparison.Ordinal), s.Length)).MaxBy(c => c.At);
        if (cut.At <= 0)
        {
            return title;
        }

        var (head, tail) = (title[..cut.At].TrimEnd(), title[(cut.At + cut.Length)..].Trim());
        var isSite = tail.Equals(Outlet, StringComparison.OrdinalIgnoreCase) || (guess && Prose.CountWords(tail) <= 4 && Prose.CountWords(head) >= 4);
        return isSite ? head : title;
    }
}
