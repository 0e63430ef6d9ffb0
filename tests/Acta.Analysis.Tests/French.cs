using System.Collections.Immutable;
using Acta.Analysis.Pipeline;
using Acta.Core;

namespace Acta.Analysis.Tests;

/// <summary>The French analyser, loaded once, and documents for it.</summary>
internal static class French
{
    private static readonly Lazy<FrenchAnalyser> Loaded = new(() => FrenchAnalyser.Load());

    public static FrenchAnalyser Analyser => Loaded.Value;

    /// <summary>Analyses one paragraph.</summary>
    public static Document Analyse(string text) => Analyse(text, BlockKind.Paragraph);

    /// <summary>Analyses one block.</summary>
    public static Document Analyse(string text, BlockKind kind) => Analyse(text, [new Block(new TextSpan(0, text.Length), kind)]);

    /// <summary>Analyses a text of several blocks.</summary>
    public static Document Analyse(string text, ImmutableArray<Block> blocks)
    {
        var article = new Article { Id = "test", Text = text, Blocks = blocks, Origin = "test", Language = "fr" };
        return new AnalysisPipeline(Analyser.Stages).Analyse(article);
    }

    /// <summary>The surface tokens of a document, one blank between two.</summary>
    public static string Surface(Document document) =>
        string.Join(' ', document.Tokens.Where(t => t.MultiwordLength > 0).Select(t => t.Span.In(document.Text).Replace(' ', '_')));
}
