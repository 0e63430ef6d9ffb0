namespace Acta.Analysis.Neural;

/// <summary>One use of the segmenter's weights: scores for the tokens of some sequences. Reusable, not thread-safe.</summary>
internal sealed class SegmenterNetwork(SegmenterWeights weights)
{
    private readonly SequenceBatch batch = new();
    private readonly LstmState state = new();
    private float[] input = [];
    private float[] hidden = [];
    private float[] packed = [];

    /// <summary>
    /// Scores tokens: two columns a token (<see cref="SegmenterWeights.EndColumn"/>, <see cref="SegmenterWeights.SplitColumn"/>), above 0 for yes.
    /// </summary>
    /// <param name="features">The features of all tokens.</param>
    /// <param name="starts">Where each sequence begins.</param>
    /// <param name="lengths">How many tokens each has.</param>
    /// <param name="scores">For each sequence in turn, its tokens' scores.</param>
    public void Run(FeatureRows features, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, Span<float> scores)
    {
        batch.Pack(lengths);
        var (embedding, units) = (weights.Embedding.Columns, weights.Units);
        if (input.Length < batch.Rows * embedding)
        {
            input = new float[batch.Rows * embedding];
            hidden = new float[batch.Rows * 2 * units];
            packed = new float[batch.Rows * 2];
        }

        for (var place = 0; place < batch.Count; place++)
        {
            for (var t = 0; t < batch.Length(place); t++)
            {
                EmbeddingSum.Write(weights.Embedding, features[starts[batch.Sequence(place)] + t], input.AsSpan(batch.Row(place, t) * embedding, embedding));
            }
        }

        Lstm.Run(weights.Forward, batch, input, hidden, 2 * units, 0, reversed: false, state, []);
        Lstm.Run(weights.Backward, batch, input, hidden, 2 * units, units, reversed: true, state, []);
        weights.Output.Run(batch.Rows, hidden, packed);
        Span<int> offsets = lengths.Length <= 64 ? stackalloc int[lengths.Length] : new int[lengths.Length];
        for (var i = 1; i < lengths.Length; i++)
        {
            offsets[i] = offsets[i - 1] + lengths[i - 1];
        }

        for (var place = 0; place < batch.Count; place++)
        {
            for (var t = 0; t < batch.Length(place); t++)
            {
                packed.AsSpan(batch.Row(place, t) * 2, 2).CopyTo(scores[((offsets[batch.Sequence(place)] + t) * 2)..]);
            }
        }
    }
}
