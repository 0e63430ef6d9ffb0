using Acta.Analysis.Pipeline;
using Acta.Cli.Batch;
using Acta.Reading;

namespace Acta.Cli;

/// <summary>The composition root: which stages there are, with which data. The only place where stages are named.</summary>
internal static class Composition
{
    /// <summary>What turns bytes into articles.</summary>
    public static ArticleReader Reader(Installation installation, ReadOptions options) => new(installation.Resources, options);

    /// <summary>What codes articles, in each language that has a pipeline.</summary>
    public static ArticleCoder Coder(Installation installation) => new(new Dictionary<string, Func<AnalysisPipeline>>(StringComparer.Ordinal)
    {
        ["fr"] = () => French(installation.Resources, installation.Models),
    });

    /// <summary>The pipeline for French.</summary>
    /// <param name="resourcesRoot">The folder of rules, lexicons and knowledge.</param>
    /// <param name="modelsRoot">The folder of trained models.</param>
    public static AnalysisPipeline French(string resourcesRoot, string modelsRoot) => new(
    [
    ]);
}
