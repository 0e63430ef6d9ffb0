using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Pipeline;

/// <summary>The stages in order, from an article to its record. Immutable, safe on any thread.</summary>
public sealed class AnalysisPipeline
{
    private readonly ImmutableArray<IStage> stages;

    /// <summary>Builds a pipeline of stages, in the order given.</summary>
    /// <exception cref="ArgumentException">A stage requires a layer that no stage before it provides.</exception>
    public AnalysisPipeline(IEnumerable<IStage> stages)
    {
        this.stages = [.. stages];
        var laid = Layers.None;
        foreach (var stage in this.stages)
        {
            var missing = stage.Requires & ~laid;
            if (missing != Layers.None)
            {
                throw new ArgumentException($"stage '{stage.Name}' requires {missing}, which no stage before it provides", nameof(stages));
            }

            laid |= stage.Provides;
        }
    }

    /// <summary>The stages, in order.</summary>
    public ImmutableArray<IStage> Stages => stages;

    /// <summary>Lays all layers over an article.</summary>
    public Document Analyse(Article article)
    {
        var document = new Document(article);
        foreach (var stage in stages)
        {
            stage.Run(document);
        }

        return document;
    }

    /// <summary>Codes an article.</summary>
    public ArticleRecord Code(Article article)
    {
        var document = Analyse(article);
        return new ArticleRecord(article, document.Events, document.Claims, [.. article.Diagnostics, .. document.Diagnostics]);
    }
}
