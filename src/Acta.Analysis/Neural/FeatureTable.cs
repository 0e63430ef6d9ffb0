namespace Acta.Analysis.Neural;

/// <summary>
/// The features that a network knows, each with a row of its embedding table. A key is one character for the kind of the feature and its
/// value. Immutable, safe on any thread.
/// </summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<string, int> rows;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public FeatureTable(IReadOnlyList<string> keys)
    {
        Keys = keys;
        rows = new Dictionary<string, int>(keys.Count, StringComparer.Ordinal);
        for (var i = 0; i < keys.Count; i++)
        {
            rows.Add(keys[i], i);
        }

        bySpan = rows.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>The row of a feature, or -1.</summary>
    public int Find(ReadOnlySpan<char> key) => bySpan.TryGetValue(key, out var row) ? row : -1;
}
