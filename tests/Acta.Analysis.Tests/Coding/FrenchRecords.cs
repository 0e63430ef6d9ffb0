using Acta.Analysis.Pipeline;
using Acta.Core;

namespace Acta.Analysis.Tests.Coding;

/// <summary>The French pipeline as it is shipped, over bare texts.</summary>
internal static class FrenchRecords
{
    private static readonly Lazy<AnalysisPipeline> Shipped = new(() =>
        FrenchPipeline.Load(Path.Combine(AppContext.BaseDirectory, "resources"), Path.Combine(AppContext.BaseDirectory, "models")));

    /// <summary>Codes a text of one paragraph a line.</summary>
    public static ArticleRecord Code(string text, string published) => Shipped.Value.Code(Article(text, published));

    /// <summary>Lays all layers over a text of one paragraph a line.</summary>
    public static Document Analyse(string text, string published) => Shipped.Value.Analyse(Article(text, published));

    private static Article Article(string text, string published)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            blocks.Add(new Block(TextSpan.FromBounds(start, end), BlockKind.Paragraph));
            start = end + 1;
        }

        return new Article
        {
            Id = "text",
            Text = text,
            Blocks = [.. blocks],
            Origin = "text",
            Language = "fr",
            Published = new PublicationDate(Edtf.Parse(published), "option"),
        };
    }
}
