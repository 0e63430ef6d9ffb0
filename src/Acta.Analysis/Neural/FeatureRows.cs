using System.Runtime.InteropServices;

namespace Acta.Analysis.Neural;

/// <summary>The feature rows of a run of tokens, one list after the other. Reusable, not thread-safe.</summary>
internal sealed class FeatureRows
{
    private readonly List<int> rows = [];
    private readonly List<int> starts = [0];

    public int Count => starts.Count - 1;

    public ReadOnlySpan<int> this[int token] => CollectionsMarshal.AsSpan(rows)[starts[token]..starts[token + 1]];

    public void Clear()
    {
        rows.Clear();
        starts.RemoveRange(1, starts.Count - 1);
    }

    /// <summary>Appends the features of one more token.</summary>
    public void Add(FeatureExtractor extractor, ReadOnlySpan<char> form, char mark)
    {
        extractor.Extract(form, mark, rows);
        starts.Add(rows.Count);
    }
}
