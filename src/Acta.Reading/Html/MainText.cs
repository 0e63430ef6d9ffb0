using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Acta.Reading;

/// <summary>Finds the element that holds a page's main text.</summary>
internal static class MainText
{
    // The extractor takes quadratic time on line breaks and a great deal on very many elements.
    private const int MostElements = 40_000;
    private const int MostBreaks = 5_000;

    // The extractor returns nothing for pages whose address looks like a date, so it is never told the true one.
    private const string Nowhere = "https://page.invalid/";

    /// <summary>
    /// The main text's element, cut out of the page, which is changed; null where it cannot be told apart.
    /// </summary>
    public static IElement? Find(IHtmlDocument page, CancellationToken cancel)
    {
        if (page.All.Length > MostElements || page.QuerySelectorAll("br").Length > MostBreaks)
        {
            return null;
        }

        IElement? found = null;
        using var reader = new Reader(Nowhere, page) { KeepClasses = true };
        reader.AddCustomOperationEnd(element => found = element);
        var article = reader.GetArticleAsync(cancel).GetAwaiter().GetResult();
        return article.Completed && found is not null && !string.IsNullOrWhiteSpace(found.TextContent) ? found : null;
    }

    /// <summary>The element to read where the main text cannot be told apart: the article, the main part, or the whole page.</summary>
    public static IElement? Whole(IHtmlDocument page) =>
        page.QuerySelectorAll("article").OrderByDescending(a => a.TextContent.Length).FirstOrDefault() ?? page.QuerySelector("main") ?? page.Body;

    /// <summary>Whether an address is one that the extractor made of a relative link on a page whose own is not known.</summary>
    public static bool IsNowhere(string? address) => address?.StartsWith(Nowhere, StringComparison.Ordinal) == true;
}
