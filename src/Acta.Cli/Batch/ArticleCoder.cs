using Acta.Analysis.Pipeline;
using Acta.Core;

namespace Acta.Cli.Batch;

/// <summary>Codes articles with the pipeline of their language. Safe on any thread; a pipeline is built at its first article.</summary>
internal sealed class ArticleCoder(IReadOnlyDictionary<string, Func<AnalysisPipeline>> pipelines)
{
    /// <summary>The code of the diagnostic of an article whose language has no pipeline.</summary>
    public const string NotCoded = "CODE001";

    /// <summary>Code of the diagnostic for an article on which the program failed.</summary>
    public const string Fault = "CODE002";

    private readonly Dictionary<string, Lazy<AnalysisPipeline>> built =
        pipelines.ToDictionary(pair => pair.Key, pair => new Lazy<AnalysisPipeline>(() => SetupException.Load(pair.Value)), StringComparer.Ordinal);

    /// <summary>The record of an article; in a language without a pipeline it has no events and says so.</summary>
    /// <exception cref="SetupException">The data of its language are missing or wrong.</exception>
    public ArticleRecord Code(Article article)
    {
        if (built.TryGetValue(article.Language, out var pipeline))
        {
            return Code(article, pipeline.Value);
        }

        var reason = article.Language == "und" ? "the language was not recognised, so the article is not coded" : $"articles in '{article.Language}' are not coded yet";
        var notCoded = new Diagnostic(NotCoded, Severity.Warning, reason, "coding");
        return new ArticleRecord(article, [], [], [.. article.Diagnostics, notCoded]);
    }

    // A fault of the program on one article is told, loudly, and does not take the rest of a batch with it.
    private static ArticleRecord Code(Article article, AnalysisPipeline pipeline)
    {
        try
        {
            return pipeline.Code(article);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var told = new Diagnostic(Fault, Severity.Error, $"a fault of Acta kept this article from being coded: {fault.GetType().Name}: {fault.Message}", "coding");
            return new ArticleRecord(article, [], [], [.. article.Diagnostics, told]);
        }
    }
}
