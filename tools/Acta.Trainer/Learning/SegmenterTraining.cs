using Acta.Analysis.Evaluation;
using Acta.Analysis.Neural;
using Acta.Analysis.Tagging;
using Acta.Analysis.Tokenization;
using Acta.Trainer.Data;

namespace Acta.Trainer.Learning;

/// <summary>Trains the segmenter on runs of treebank sentences.</summary>
internal sealed class SegmenterTraining(WordLexicon lexicon, TokenizationRules rules, Action<string> log)
{
    private const int Embedding = 64;
    private const int Units = 64;
    private const int BatchTokens = 1600;
    private const int LeastCount = 3;

    public (FeatureTable Table, SegmenterWeights Weights) Train(IReadOnlyList<IReadOnlyList<ConlluSentence>> treebanks, int epochs, ulong seed)
    {
        var tokens = treebanks.Select(t => GoldSurfaceToken.Of(t).ToArray()).ToList();
        var table = Vocabulary.Build(tokens.SelectMany(t => t).Select(t => (t.Form, SentenceCutter.Mark(t.SpaceBefore))), lexicon, LeastCount);
        var extractor = new FeatureExtractor(table, lexicon);
        var random = new SplitMix(seed);
        var weights = new SegmenterWeights(table.Keys.Count, Embedding, Units);
        Initialiser.Embedding(weights.Embedding, random);
        Initialiser.Lstm(weights.Forward, random);
        Initialiser.Lstm(weights.Backward, random);
        Initialiser.Dense(weights.Output, random);
        var learner = new SegmenterLearner(weights, random);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var sequences = tokens.SelectMany(t => Cut(t, extractor, random)).ToArray();
            random.Shuffle(sequences.AsSpan());
            var (loss, steps, at) = (0f, 0, 0);
            var rate = 0.004f * (1f - ((epoch - 1f) / epochs * 0.9f));
            while (at < sequences.Length)
            {
                var batch = new List<SegmenterSequence>();
                for (var size = 0; at < sequences.Length && (size == 0 || size + sequences[at].Rows.Count <= BatchTokens); at++)
                {
                    size += sequences[at].Rows.Count;
                    batch.Add(sequences[at]);
                }

                loss += learner.Step(batch, rate);
                steps++;
            }

            log($"segmenter epoch {epoch}/{epochs}: loss {loss / steps:F4}");
        }

        learner.Adam.Swap();
        return (table, weights);
    }

    /// <summary>Cuts a treebank into runs of random length; where a run ends inside a sentence, nothing ends.</summary>
    private IEnumerable<SegmenterSequence> Cut(GoldSurfaceToken[] tokens, FeatureExtractor extractor, SplitMix random)
    {
        for (var start = 0; start < tokens.Length;)
        {
            var length = Math.Min(tokens.Length - start, 20 + random.NextInt(140));
            var (rows, ends, splits) = (new List<int[]>(length), new List<bool>(length), new List<bool?>(length));
            var style = new TextStyle(random);
            var buffer = new List<int>();
            for (var i = start; i < start + length; i++)
            {
                var token = tokens[i];
                if (ends.Count > 0 && token.EndsSentence && token.Form == "." && style.DropsStop(random))
                {
                    ends[^1] = true;
                    continue;
                }

                buffer.Clear();
                extractor.Extract(style.Form(token.Form), SentenceCutter.Mark(style.SpaceBefore(token)), buffer);
                rows.Add([.. buffer]);
                ends.Add(token.EndsSentence);
                splits.Add(rules.FindContraction(token.Form) is { IsAmbiguous: true } ? token.IsMultiword : null);
            }

            yield return new SegmenterSequence(rows, ends, splits);
            start += length;
        }
    }
}
