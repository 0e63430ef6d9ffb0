using Acta.Analysis.Neural;

namespace Acta.Trainer.Learning;

/// <summary>The losses of arcs and relations, there and back to the hidden layer before them.</summary>
internal sealed class TreeLoss(AnalyserWeights weights, Transposes transposes)
{
    private float[] dependents = [];
    private float[] heads = [];
    private float[] headsTransposed = [];
    private float[] images = [];
    private float[] scores = [];
    private float[] scoreGradient = [];
    private float[] imageGradient = [];
    private float[] headGradient = [];
    private float[] dependentGradient = [];
    private float[] relationScores = [];
    private float[] relationGradient = [];

    public void Run(
        IReadOnlyList<AnalyserSentence> sentences, SequenceBatch batch, ReadOnlySpan<float> hidden, Span<float> hiddenGradient, int words, AnalyserWeights gradient, AnalyserLoss loss)
    {
        for (var place = 0; place < batch.Count; place++)
        {
            var sentence = sentences[batch.Sequence(place)];
            if (sentence.Heads is not null)
            {
                Arcs(sentence, batch, place, hidden, hiddenGradient, words, gradient, loss);
                Relations(sentence, batch, place, hidden, hiddenGradient, words, gradient, loss);
            }
        }
    }

    private void Arcs(
        AnalyserSentence sentence, SequenceBatch batch, int place, ReadOnlySpan<float> hidden, Span<float> hiddenGradient, int words, AnalyserWeights gradient, AnalyserLoss loss)
    {
        var (n, a, width) = (sentence.Length, weights.Shape.ArcHidden, weights.Shape.ParseHidden);
        var d = Rows.Reserve(ref dependents, n * a);
        var h = Rows.Reserve(ref heads, (n + 1) * a);
        weights.ArcRoot.Data.CopyTo(h);
        for (var t = 0; t < n; t++)
        {
            var row = hidden.Slice(batch.Row(place, t) * width, width);
            row[..a].CopyTo(d[(t * a)..]);
            row.Slice(a, a).CopyTo(h[((t + 1) * a)..]);
        }

        var du = Rows.Reserve(ref images, n * a);
        for (var t = 0; t < n; t++)
        {
            weights.ArcHead.Data.CopyTo(du[(t * a)..]);
        }

        Gemm.Multiply(n, d, a, weights.Arc.Packed, du, a, add: true);
        var ht = Rows.Reserve(ref headsTransposed, (n + 1) * a);
        Rows.Transpose(h, n + 1, a, ht);
        var s = Rows.Reserve(ref scores, n * (n + 1));
        Gemm.Multiply(n, n + 1, a, du, a, 1, ht, n + 1, s, n + 1, add: false);
        var ds = Rows.Reserve(ref scoreGradient, n * (n + 1));
        for (var t = 0; t < n; t++)
        {
            var row = s.Slice(t * (n + 1), n + 1);
            row[t + 1] = -1e9f;
            loss.Arcs += Rows.SoftmaxLoss(row, sentence.Heads![t] + 1, sentence.Weight / words, ds.Slice(t * (n + 1), n + 1));
        }

        var ddu = Rows.Reserve(ref imageGradient, n * a);
        Gemm.Multiply(n, a, n + 1, ds, n + 1, 1, h, a, ddu, a, add: false);
        var dh = Rows.Reserve(ref headGradient, (n + 1) * a);
        Gemm.Multiply(n + 1, a, n, ds, 1, n + 1, du, a, dh, a, add: false);
        Rows.AddSum(n, ddu, a, gradient.ArcHead.Data);
        Rows.AddOuter(n, d, a, a, ddu, a, gradient.Arc.Data);
        var dd = Rows.Reserve(ref dependentGradient, n * a);
        Gemm.Multiply(n, ddu, a, transposes.Of(weights.Arc), dd, a, add: false);
        EmbeddingSum.Add(gradient.ArcRoot.Data, dh[..a]);
        for (var t = 0; t < n; t++)
        {
            var row = hiddenGradient.Slice(batch.Row(place, t) * width, width);
            EmbeddingSum.Add(row[..a], dd.Slice(t * a, a));
            EmbeddingSum.Add(row.Slice(a, a), dh.Slice((t + 1) * a, a));
        }
    }

    private void Relations(
        AnalyserSentence sentence, SequenceBatch batch, int place, ReadOnlySpan<float> hidden, Span<float> hiddenGradient, int words, AnalyserWeights gradient, AnalyserLoss loss)
    {
        var shape = weights.Shape;
        var (n, r, labels, width) = (sentence.Length, shape.RelationHidden, shape.Relations, shape.ParseHidden);
        var (dependentAt, headAt) = (2 * shape.ArcHidden, (2 * shape.ArcHidden) + r);
        var p = Rows.Reserve(ref dependents, n * r);
        var q = Rows.Reserve(ref heads, n * r);
        for (var t = 0; t < n; t++)
        {
            hidden.Slice((batch.Row(place, t) * width) + dependentAt, r).CopyTo(p[(t * r)..]);
            var head = sentence.Heads![t];
            (head < 0 ? weights.RelationRoot.Data : hidden.Slice((batch.Row(place, head) * width) + headAt, r)).CopyTo(q[(t * r)..]);
        }

        var image = Rows.Reserve(ref images, n * labels * r);
        Gemm.Multiply(n, p, r, weights.Relation.Packed, image, labels * r, add: false);
        var s = Rows.Reserve(ref relationScores, n * labels);
        weights.RelationDependent.Run(n, p, s);
        Gemm.Multiply(n, q, r, weights.RelationHead.Packed, s, labels, add: true);
        var ds = Rows.Reserve(ref relationGradient, n * labels);
        var dq = Rows.Reserve(ref headGradient, n * r);
        var dImage = Rows.Reserve(ref imageGradient, n * labels * r);
        for (var t = 0; t < n; t++)
        {
            var row = s.Slice(t * labels, labels);
            for (var l = 0; l < labels; l++)
            {
                row[l] += BiaffineScores.Dot(image.Slice(((t * labels) + l) * r, r), q.Slice(t * r, r));
            }

            var slope = ds.Slice(t * labels, labels);
            slope.Clear();
            loss.Relations += sentence.Relations![t] < 0 ? 0f : Rows.SoftmaxLoss(row, sentence.Relations[t], sentence.Weight / words, slope);
        }

        Gemm.Multiply(n, ds, labels, transposes.Of(weights.RelationHead), dq, r, add: false);
        Rows.AddOuter(n, q, r, r, ds, labels, gradient.RelationHead.Data);
        for (var t = 0; t < n; t++)
        {
            for (var l = 0; l < labels; l++)
            {
                var g = ds[(t * labels) + l];
                for (var j = 0; j < r; j++)
                {
                    dImage[(((t * labels) + l) * r) + j] = g * q[(t * r) + j];
                    dq[(t * r) + j] += g * image[(((t * labels) + l) * r) + j];
                }
            }
        }

        Rows.AddOuter(n, p, r, r, dImage, labels * r, gradient.Relation.Data);
        var dp = Rows.Reserve(ref dependentGradient, n * r);
        Gemm.Multiply(n, dImage, labels * r, transposes.Of(weights.Relation), dp, r, add: false);
        Rows.DenseBack(weights.RelationDependent, gradient.RelationDependent, transposes, n, p, ds, dp, add: true);
        for (var t = 0; t < n; t++)
        {
            EmbeddingSum.Add(hiddenGradient.Slice((batch.Row(place, t) * width) + dependentAt, r), dp.Slice(t * r, r));
            var head = sentence.Heads![t];
            EmbeddingSum.Add(head < 0 ? gradient.RelationRoot.Data : hiddenGradient.Slice((batch.Row(place, head) * width) + headAt, r), dq.Slice(t * r, r));
        }
    }
}
