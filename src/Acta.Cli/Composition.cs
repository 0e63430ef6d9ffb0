using Acta.Analysis;
using Acta.Analysis.Pipeline;
using Acta.Cli.Batch;
using Acta.Reading;

namespace Acta.Cli;

/// <summary>The composition root: which reader and which pipelines there are, with which data.</summary>
internal static class Composition
{
    /// <summary>What turns bytes into articles.</summary>
    public static ArticleReader Reader(Installation installation, ReadOptions options) => new(installation.Resources, options);

    /// <summary>What codes articles, in each language that has a pipeline.</summary>
    public static ArticleCoder Coder(Installation installation) => new(new Dictionary<string, Func<AnalysisPipeline>>(StringComparer.Ordinal)
    {
        ["fr"] = () => FrenchPipeline.Load(installation.Resources, installation.Models),
    });
}
