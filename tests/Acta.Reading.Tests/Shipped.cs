using System.Text;
using Acta.Core;

namespace Acta.Reading.Tests;

/// <summary>The resources as shipped, loaded once, and short ways to read with them.</summary>
internal static class Shipped
{
    public static readonly string Root = Path.Combine(AppContext.BaseDirectory, "resources");

    public static readonly ReadingResources Resources = ReadingResources.Load(Root);

    public static readonly ArticleReader Reader = new(Root);

    public static readonly string Samples = FindSamples();

    public static ReadResult[] ReadAll(byte[] bytes, string origin = "article.txt", ReadOptions? options = null)
    {
        var reader = options is null ? Reader : new ArticleReader(Root, options);
        return [.. reader.ReadStream(new MemoryStream(bytes), origin)];
    }

    public static ReadResult Read(byte[] bytes, string origin = "article.txt") => Assert.Single(ReadAll(bytes, origin));

    public static ReadResult Read(string text, string origin = "article.txt") => Read(Encoding.UTF8.GetBytes(text), origin);

    public static Article Article(string text, string origin = "article.txt") =>
        Read(text, origin) is { Article: { } article } ? article : throw new InvalidOperationException("no article was read");

    /// <summary>The blocks as <c>Kind: text</c>.</summary>
    public static string[] Blocks(Article article) => [.. article.Blocks.Select(b => $"{b.Kind}: {b.Span.In(article.Text)}")];

    public static string[] Codes(ReadResult result) => [.. result.Diagnostics.Select(d => d.Code)];

    private static string FindSamples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Acta.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("samples/ was not found above the tests");
        }

        return Path.Combine(folder.FullName, "samples");
    }
}
