using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Acta.Reading;

/// <summary>Makes articles of pages. Immutable, safe on any thread.</summary>
internal sealed class HtmlReading(ReadingResources resources, ReadOptions options)
{
    // Recursion over the tree must not exhaust the stack, whatever the parser made of the markup.
    private const int Deepest = 4 * MarkupGuard.Deepest;
    private const int FewestWords = 20;
    private const int LongestLead = 1500;

    /// <summary>Makes the article; what the draft knows already goes before what the page says.</summary>
    public ReadResult Read(ArticleDraft draft, string html)
    {
        html = MarkupGuard.Simplify(html, out var simplified);
        if (simplified is not null)
        {
            draft.Diagnostics.Add(Diagnostics.Simplified(simplified));
        }

        using var limit = new CancellationTokenSource(options.TimeLimit);
        try
        {
            using var page = Parse(html, limit.Token);
            return IsDeeper(page, Deepest)
                ? ArticleAssembly.Refuse(draft.Origin, [.. draft.Diagnostics, Diagnostics.TooDeep(Deepest)])
                : Read(draft, page, html, limit.Token);
        }
        catch (OperationCanceledException)
        {
            return ArticleAssembly.Refuse(draft.Origin, [.. draft.Diagnostics, Diagnostics.TooLong(options.TimeLimit)]);
        }
    }

    private static IHtmlDocument Parse(string html, CancellationToken cancel) =>
        new HtmlParser(new HtmlParserOptions { SkipComments = true }).ParseDocumentAsync(html, cancel).GetAwaiter().GetResult();

    private ReadResult Read(ArticleDraft draft, IHtmlDocument page, string html, CancellationToken cancel)
    {
        var data = StructuredData.Of(page);
        var about = new PageMetadata(page, data);

        // The language is told by the text, which is not known yet, and not by what the page says.
        var rules = resources.All;
        var address = draft.Url ?? about.Url;
        MakeAbsolute(page, address);
        draft.Url = address;
        draft.Outlet ??= about.Outlet;
        draft.Byline ??= about.Byline;
        draft.Title ??= about.Title;
        draft.Dates.AddRange(new PageDates(rules).Find(page, data));
        draft.Related.AddRange(RelatedBoxes.Find(page, rules));
        var lead = FindLead(page, about, rules);

        var blocks = MainText.Find(page, cancel) is { } main ? BlockWalker.Walk(main, rules) : [];
        var isWhole = blocks.Sum(b => Prose.CountWords(b.Text)) < FewestWords;
        if (isWhole)
        {
            blocks = WholePage(html, address, rules, cancel);
        }

        if (PageJudge.WhyNot(blocks, about, rules) is { } reason)
        {
            return ArticleAssembly.Refuse(draft.Origin, [.. draft.Diagnostics, Diagnostics.NoArticle(reason)]);
        }

        if (isWhole)
        {
            draft.Diagnostics.Add(Diagnostics.WholePage());
        }

        var (text, drafts) = PageText.Compose(draft.Title, lead, blocks);
        var language = options.Language ?? draft.Language ?? resources.Languages.Guess(text, about.Language);
        var sorted = new BlockSorter(text, resources.For(language)).Sort(drafts);
        return ArticleAssembly.Finish(draft, text, sorted, language, options);
    }

    /// <summary>All blocks of the page, for where the extractor, which takes the page apart, did not find the main ones.</summary>
    private static List<PageBlock> WholePage(string html, string? address, ReadingRules rules, CancellationToken cancel)
    {
        using var page = Parse(html, cancel);
        MakeAbsolute(page, address);
        return MainText.Whole(page) is { } root ? BlockWalker.Walk(root, rules) : [];
    }

    /// <summary>The element that sums the article up, by its class or as the page's own summary of itself.</summary>
    private static string? FindLead(IDocument page, PageMetadata about, ReadingRules rules)
    {
        foreach (var element in page.QuerySelectorAll("p, div, h2, h3, span, strong"))
        {
            if (PageParts.Line(element, LongestLead) is not { Length: >= 40 } line)
            {
                continue;
            }

            var isLead = PageParts.Has(element, RuleKind.Lead, rules) || (element.LocalName is "p" or "h2" or "div" && PageText.Same(line, about.Description));
            if (isLead && Prose.CountWords(line) is >= 6 and <= 150 && !PageParts.IsBeside(element, rules) && BlockWalker.Walk(element, rules) is [var only] && !PageText.Same(line, about.Title))
            {
                return only.Text;
            }
        }

        return null;
    }

    private static void MakeAbsolute(IDocument page, string? address)
    {
        foreach (var link in page.QuerySelectorAll("a[href]"))
        {
            link.SetAttribute("href", WebAddress.Absolute(link.GetAttribute("href"), address) ?? "#");
        }
    }

    private static bool IsDeeper(INode root, int limit)
    {
        var open = new Stack<(INode Node, int Depth)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > limit)
            {
                return true;
            }

            foreach (var child in at.Node.ChildNodes)
            {
                if (child.HasChildNodes)
                {
                    open.Push((child, at.Depth + 1));
                }
            }
        }

        return false;
    }
}
