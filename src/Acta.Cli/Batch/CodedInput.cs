using Acta.Core;
using Acta.Reading;

namespace Acta.Cli.Batch;

/// <summary>An input with what coding it gave.</summary>
/// <param name="Input">What reading it gave.</param>
/// <param name="Record">The record; null where there is no article.</param>
internal sealed record CodedInput(ReadResult Input, ArticleRecord? Record)
{
    /// <summary>What reading and coding had to say, each once.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Input.Diagnostics.Concat(Record?.Diagnostics ?? []).Distinct();
}
