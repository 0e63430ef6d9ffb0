namespace Acta.Analysis.Neural;

/// <summary>One use of the analyser's weights: scores for the words of some sentences. Reusable, not thread-safe.</summary>
internal sealed class AnalyserNetwork(AnalyserWeights weights)
{
    private readonly SequenceBatch batch = new();
    private readonly LstmState state = new();
    private float[] input = [];
    private float[] first = [];
    private float[] second = [];
    private float[] tagHidden = [];
    private float[] tagScores = [];
    private float[] parseHidden = [];
    private float[] dependents = [];
    private float[] heads = [];
    private float[] images = [];
    private float[] scores = [];
    private int[] places = [];

    public AnalyserShape Shape => weights.Shape;

    /// <summary>Runs the network over sentences whose words' features stand one after the other.</summary>
    public void Run(FeatureRows features, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths)
    {
        batch.Pack(lengths);
        var (shape, rows) = (weights.Shape, batch.Rows);
        var width = 2 * shape.Units;
        Reserve(ref input, rows * shape.Embedding);
        Reserve(ref first, rows * width);
        Reserve(ref second, rows * width);
        Reserve(ref tagHidden, rows * shape.TagHidden);
        Reserve(ref tagScores, rows * shape.TagScores);
        Reserve(ref parseHidden, rows * shape.ParseHidden);
        if (places.Length < batch.Count)
        {
            places = new int[batch.Count];
        }

        for (var place = 0; place < batch.Count; place++)
        {
            var sequence = batch.Sequence(place);
            places[sequence] = place;
            for (var t = 0; t < batch.Length(place); t++)
            {
                EmbeddingSum.Write(weights.Embedding, features[starts[sequence] + t], input.AsSpan(batch.Row(place, t) * shape.Embedding, shape.Embedding));
            }
        }

        Lstm.Run(weights.Forward1, batch, input, first, width, 0, reversed: false, state, []);
        Lstm.Run(weights.Backward1, batch, input, first, width, shape.Units, reversed: true, state, []);
        Lstm.Run(weights.Forward2, batch, first, second, width, 0, reversed: false, state, []);
        Lstm.Run(weights.Backward2, batch, first, second, width, shape.Units, reversed: true, state, []);
        weights.TagHidden.Run(rows, first, tagHidden);
        Activation.LeakyRectify(tagHidden.AsSpan(0, rows * shape.TagHidden));
        weights.Tags.Run(rows, tagHidden, tagScores);
        weights.ParseHidden.Run(rows, second, parseHidden);
        Activation.LeakyRectify(parseHidden.AsSpan(0, rows * shape.ParseHidden));
    }

    /// <summary>The scores of a word's parts of speech, feature sets and lemma scripts, one after the other.</summary>
    public ReadOnlySpan<float> TagScores(int sentence, int word) =>
        tagScores.AsSpan(batch.Row(places[sentence], word) * weights.Shape.TagScores, weights.Shape.TagScores);

    /// <summary>Scores of arcs: one row a word, its columns the root and then each word as head.</summary>
    public ReadOnlySpan<float> ArcScores(int sentence)
    {
        var (place, a, width) = (places[sentence], weights.Shape.ArcHidden, weights.Shape.ParseHidden);
        var n = batch.Length(place);
        var columns = n + 1;
        Reserve(ref dependents, n * a);
        Reserve(ref heads, columns * a);
        Reserve(ref images, n * a);
        Reserve(ref scores, n * columns);
        for (var j = 0; j < a; j++)
        {
            heads[j * columns] = weights.ArcRoot.Data[j];
        }

        for (var t = 0; t < n; t++)
        {
            var row = parseHidden.AsSpan(batch.Row(place, t) * width, width);
            row[..a].CopyTo(dependents.AsSpan(t * a));
            for (var j = 0; j < a; j++)
            {
                heads[(j * columns) + t + 1] = row[a + j];
            }

            weights.ArcHead.Data.CopyTo(images, t * a);
        }

        Gemm.Multiply(n, dependents, a, weights.Arc.Packed, images, a, add: true);
        Gemm.Multiply(n, columns, a, images, a, 1, heads, columns, scores, columns, add: false);
        return scores.AsSpan(0, n * columns);
    }

    /// <summary>Tells the relation of each word to its head.</summary>
    /// <param name="sentence">Which sentence.</param>
    /// <param name="headOf">The head of each word in the sentence, -1 for the root.</param>
    /// <param name="relations">Receives the number of each word's relation.</param>
    public void Relations(int sentence, ReadOnlySpan<int> headOf, Span<int> relations)
    {
        var shape = weights.Shape;
        var (place, r, labels, width) = (places[sentence], shape.RelationHidden, shape.Relations, shape.ParseHidden);
        var (n, dependentAt, headAt) = (headOf.Length, 2 * shape.ArcHidden, (2 * shape.ArcHidden) + r);
        Reserve(ref dependents, n * r);
        Reserve(ref heads, n * r);
        Reserve(ref images, n * labels * r);
        Reserve(ref scores, n * labels);
        for (var t = 0; t < n; t++)
        {
            parseHidden.AsSpan((batch.Row(place, t) * width) + dependentAt, r).CopyTo(dependents.AsSpan(t * r));
            var head = headOf[t] < 0 ? weights.RelationRoot.Data : parseHidden.AsSpan((batch.Row(place, headOf[t]) * width) + headAt, r);
            head.CopyTo(heads.AsSpan(t * r));
        }

        Gemm.Multiply(n, dependents, r, weights.Relation.Packed, images, labels * r, add: false);
        weights.RelationDependent.Run(n, dependents, scores);
        Gemm.Multiply(n, heads, r, weights.RelationHead.Packed, scores, labels, add: true);
        for (var t = 0; t < n; t++)
        {
            var row = scores.AsSpan(t * labels, labels);
            var head = heads.AsSpan(t * r, r);
            for (var l = 0; l < labels; l++)
            {
                row[l] += BiaffineScores.Dot(images.AsSpan(((t * labels) + l) * r, r), head);
            }

            relations[t] = Activation.ArgMax(row);
        }
    }

    /// <summary>The scores of name tags: one row a word.</summary>
    public ReadOnlySpan<float> NameScores(int sentence)
    {
        var shape = weights.Shape;
        var (place, offset) = (places[sentence], shape.ParseHidden - shape.NameHidden);
        var n = batch.Length(place);
        Reserve(ref dependents, n * shape.NameHidden);
        Reserve(ref scores, n * shape.NameTags);
        for (var t = 0; t < n; t++)
        {
            parseHidden.AsSpan((batch.Row(place, t) * shape.ParseHidden) + offset, shape.NameHidden).CopyTo(dependents.AsSpan(t * shape.NameHidden));
        }

        weights.Names.Run(n, dependents, scores);
        return scores.AsSpan(0, n * shape.NameTags);
    }

    private static void Reserve(ref float[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = new float[length];
        }
    }
}
