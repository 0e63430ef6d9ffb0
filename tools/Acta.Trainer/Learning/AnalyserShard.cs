using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Acta.Analysis.Neural;

namespace Acta.Trainer.Learning;

/// <summary>One part of a batch, there and back through the analyser's network. Each shard has gradients and buffers of its own.</summary>
internal sealed class AnalyserShard(AnalyserWeights weights, Transposes transposes, Dropout dropout)
{
    private readonly BiLstmLayer layer1 = new(weights.Forward1, weights.Backward1);
    private readonly BiLstmLayer layer2 = new(weights.Forward2, weights.Backward2);
    private readonly SequenceBatch batch = new();
    private readonly TreeLoss tree = new(weights, transposes);
    private readonly List<int> kept = [];
    private int[] keptStarts = [];
    private float[] input = [];
    private float[] inputMask = [];
    private float[] first = [];
    private float[] firstMask = [];
    private float[] firstDropped = [];
    private float[] firstGradient = [];
    private float[] second = [];
    private float[] secondMask = [];
    private float[] secondGradient = [];
    private float[] inputGradient = [];
    private float[] tagHidden = [];
    private float[] tagMask = [];
    private float[] tagHiddenGradient = [];
    private float[] tagScores = [];
    private float[] tagGradient = [];
    private float[] parseHidden = [];
    private float[] parseMask = [];
    private float[] parseGradient = [];
    private float[] nameInput = [];
    private float[] nameInputGradient = [];
    private float[] nameScores = [];
    private float[] nameGradient = [];

    /// <summary>The gradient of all weights but the embeddings.</summary>
    public AnalyserWeights Gradient { get; } = new(weights.Shape with { Features = 0 });

    public SparseGradient EmbeddingGradient { get; } = new(weights.Embedding.Columns);

    public AnalyserLoss Loss { get; } = new();

    /// <summary>Goes there and back.</summary>
    /// <param name="sentences">The sentences of the shard.</param>
    /// <param name="treeWords">Words with trees in the whole batch, which the losses are divided by.</param>
    /// <param name="nameWords">Words with names in the whole batch.</param>
    /// <param name="random">The shard's own generator.</param>
    public void Run(IReadOnlyList<AnalyserSentence> sentences, int treeWords, int nameWords, SplitMix random)
    {
        foreach (var matrix in Gradient.DenseMatrices)
        {
            Array.Clear(matrix.Data);
        }

        EmbeddingGradient.Clear();
        if (sentences.Count == 0)
        {
            return;
        }

        batch.Pack([.. sentences.Select(s => s.Length)]);
        var (shape, rows) = (weights.Shape, batch.Rows);
        var width = 2 * shape.Units;
        var x = Rows.Reserve(ref input, rows * shape.Embedding);
        Embed(sentences, x, random);
        Drop(x, ref inputMask, dropout.Input, random);
        var y1 = Rows.Reserve(ref first, rows * width);
        layer1.Run(batch, x, y1, dropout.Recurrent, random);
        var y1d = Rows.Reserve(ref firstDropped, rows * width);
        y1.CopyTo(y1d);
        Drop(y1d, ref firstMask, dropout.Layer, random);
        var y2 = Rows.Reserve(ref second, rows * width);
        layer2.Run(batch, y1d, y2, dropout.Recurrent, random);
        Drop(y2, ref secondMask, dropout.Layer, random);

        var th = Rows.Reserve(ref tagHidden, rows * shape.TagHidden);
        weights.TagHidden.Run(rows, y1d, th);
        Activation.LeakyRectify(th);
        Drop(th, ref tagMask, dropout.Hidden, random);
        var ts = Rows.Reserve(ref tagScores, rows * shape.TagScores);
        weights.Tags.Run(rows, th, ts);
        var ph = Rows.Reserve(ref parseHidden, rows * shape.ParseHidden);
        weights.ParseHidden.Run(rows, y2, ph);
        Activation.LeakyRectify(ph);
        Drop(ph, ref parseMask, dropout.Hidden, random);

        var dth = Rows.Reserve(ref tagHiddenGradient, rows * shape.TagHidden);
        TagsBack(sentences, treeWords, ts, th, dth);
        var dph = Rows.Reserve(ref parseGradient, rows * shape.ParseHidden);
        dph.Clear();
        tree.Run(sentences, batch, ph, dph, treeWords, Gradient, Loss);
        NamesBack(sentences, nameWords, ph, dph);

        var dy2 = Rows.Reserve(ref secondGradient, rows * width);
        TensorPrimitives.Multiply(dph, parseMask.AsSpan(0, dph.Length), dph);
        Rows.RectifyBack(ph, dph);
        Rows.DenseBack(weights.ParseHidden, Gradient.ParseHidden, transposes, rows, y2, dph, dy2);
        TensorPrimitives.Multiply(dy2, secondMask.AsSpan(0, dy2.Length), dy2);
        var dy1 = Rows.Reserve(ref firstGradient, rows * width);
        layer2.Back(batch, y1d, dy2, dy1, masked: true, Gradient.Forward2, Gradient.Backward2, transposes);
        TensorPrimitives.Multiply(dth, tagMask.AsSpan(0, dth.Length), dth);
        Rows.RectifyBack(th, dth);
        Rows.DenseBack(weights.TagHidden, Gradient.TagHidden, transposes, rows, y1d, dth, dy1, add: true);
        TensorPrimitives.Multiply(dy1, firstMask.AsSpan(0, dy1.Length), dy1);
        var dx = Rows.Reserve(ref inputGradient, rows * shape.Embedding);
        layer1.Back(batch, x, dy1, dx, masked: true, Gradient.Forward1, Gradient.Backward1, transposes);
        TensorPrimitives.Multiply(dx, inputMask.AsSpan(0, dx.Length), dx);
        EmbedBack(dx);
    }

    private void Embed(IReadOnlyList<AnalyserSentence> sentences, Span<float> x, SplitMix random)
    {
        var width = weights.Shape.Embedding;
        kept.Clear();
        if (keptStarts.Length <= batch.Rows)
        {
            keptStarts = new int[batch.Rows + 1];
        }

        for (var step = 0; step < batch.Steps; step++)
        {
            for (var place = 0; place < batch.Active(step); place++)
            {
                var row = batch.Row(place, step);
                keptStarts[row] = kept.Count;
                Keep(sentences[batch.Sequence(place)], step, random);
                keptStarts[row + 1] = kept.Count;
                EmbeddingSum.Write(weights.Embedding, Kept(row), x.Slice(row * width, width));
            }
        }
    }

    /// <summary>Draws the features of a word that are seen; the form is unknown more often the rarer it is.</summary>
    private void Keep(AnalyserSentence sentence, int word, SplitMix random)
    {
        var rows = sentence.Rows[word];
        var unknown = Math.Max(dropout.LeastForm, dropout.Form / (dropout.Form + sentence.FormCounts[word]));
        kept.Add(random.NextFloat() < unknown ? 0 : rows[0]);
        for (var i = 1; i < rows.Length; i++)
        {
            if (random.NextFloat() >= dropout.Feature)
            {
                kept.Add(rows[i]);
            }
        }
    }

    private ReadOnlySpan<int> Kept(int row) => CollectionsMarshal.AsSpan(kept)[keptStarts[row]..keptStarts[row + 1]];

    private void EmbedBack(ReadOnlySpan<float> dx)
    {
        var width = weights.Shape.Embedding;
        for (var row = 0; row < batch.Rows; row++)
        {
            foreach (var feature in Kept(row))
            {
                EmbeddingSum.Add(EmbeddingGradient.Row(feature), dx.Slice(row * width, width));
            }
        }
    }

    private void TagsBack(IReadOnlyList<AnalyserSentence> sentences, int treeWords, ReadOnlySpan<float> scores, ReadOnlySpan<float> hidden, Span<float> hiddenGradient)
    {
        var shape = weights.Shape;
        var gradient = Rows.Reserve(ref tagGradient, scores.Length);
        gradient.Clear();
        for (var place = 0; place < batch.Count; place++)
        {
            var sentence = sentences[batch.Sequence(place)];
            if (sentence.Upos is null)
            {
                continue;
            }

            var weight = sentence.Weight / treeWords;
            for (var t = 0; t < sentence.Length; t++)
            {
                var at = batch.Row(place, t) * shape.TagScores;
                Loss.Tags += Classify(scores.Slice(at, shape.Upos), sentence.Upos[t], weight, gradient.Slice(at, shape.Upos));
                at += shape.Upos;
                Loss.Tags += Classify(scores.Slice(at, shape.FeatureSets), sentence.FeatureSets![t], weight, gradient.Slice(at, shape.FeatureSets));
                at += shape.FeatureSets;
                Loss.Tags += Classify(scores.Slice(at, shape.Lemmas), sentence.Lemmas![t], weight, gradient.Slice(at, shape.Lemmas));
            }
        }

        Rows.DenseBack(weights.Tags, Gradient.Tags, transposes, batch.Rows, hidden, gradient, hiddenGradient);
    }

    private void NamesBack(IReadOnlyList<AnalyserSentence> sentences, int nameWords, ReadOnlySpan<float> hidden, Span<float> hiddenGradient)
    {
        var shape = weights.Shape;
        var offset = shape.ParseHidden - shape.NameHidden;
        var named = Rows.Reserve(ref nameInput, batch.Rows * shape.NameHidden);
        for (var row = 0; row < batch.Rows; row++)
        {
            hidden.Slice((row * shape.ParseHidden) + offset, shape.NameHidden).CopyTo(named[(row * shape.NameHidden)..]);
        }

        var scores = Rows.Reserve(ref nameScores, batch.Rows * shape.NameTags);
        weights.Names.Run(batch.Rows, named, scores);
        var gradient = Rows.Reserve(ref nameGradient, scores.Length);
        gradient.Clear();
        for (var place = 0; place < batch.Count; place++)
        {
            var sentence = sentences[batch.Sequence(place)];
            for (var t = 0; sentence.Names is { } names && t < sentence.Length; t++)
            {
                var at = batch.Row(place, t) * shape.NameTags;
                Loss.Names += Classify(scores.Slice(at, shape.NameTags), names[t], 1f / nameWords, gradient.Slice(at, shape.NameTags));
            }
        }

        var namedGradient = Rows.Reserve(ref nameInputGradient, named.Length);
        Rows.DenseBack(weights.Names, Gradient.Names, transposes, batch.Rows, named, gradient, namedGradient);
        for (var row = 0; row < batch.Rows; row++)
        {
            EmbeddingSum.Add(hiddenGradient.Slice((row * shape.ParseHidden) + offset, shape.NameHidden), namedGradient.Slice(row * shape.NameHidden, shape.NameHidden));
        }
    }

    private static float Classify(ReadOnlySpan<float> scores, int gold, float weight, Span<float> gradient) =>
        gold < 0 ? 0f : Rows.SoftmaxLoss(scores, gold, weight, gradient);

    private static void Drop(Span<float> values, ref float[] mask, float rate, SplitMix random)
    {
        var factors = Rows.Reserve(ref mask, values.Length);
        random.FillMask(factors, rate);
        TensorPrimitives.Multiply(values, factors, values);
    }
}
