using Acta.Analysis.Neural;

namespace Acta.Analysis.Tokenization;

/// <summary>Tells where sentences end and which contractions are open, with the segmenter. Reusable, not thread-safe.</summary>
internal sealed class SentenceCutter(SegmenterWeights weights, FeatureExtractor extractor)
{
    private const int Window = 192;
    private const int Context = 32;
    private const int WindowsAtOnce = 16;
    private readonly SegmenterNetwork network = new(weights);
    private readonly FeatureRows features = new();
    private readonly float[] windowScores = new float[WindowsAtOnce * (Window + (2 * Context)) * 2];
    private readonly int[] starts = new int[WindowsAtOnce];
    private readonly int[] lengths = new int[WindowsAtOnce];
    private readonly (int From, int To)[] windows = new (int, int)[WindowsAtOnce];

    /// <summary>The character that tells the segmenter whether white space stands before a token.</summary>
    public static char Mark(bool spaceBefore) => spaceBefore ? '_' : '|';

    /// <summary>Scores tokens, two columns each as <see cref="SegmenterWeights"/> names them.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">The tokens of all blocks.</param>
    /// <param name="blockEnds">For each block in turn, index just past its last token.</param>
    /// <param name="scores">Receives the scores.</param>
    public void Score(string text, List<SurfaceToken> tokens, List<int> blockEnds, Span<float> scores)
    {
        features.Clear();
        foreach (var token in tokens)
        {
            features.Add(extractor, text.AsSpan(token.Span.Start, token.Span.Length), Mark(token.SpaceBefore));
        }

        var (count, blockStart) = (0, 0);
        foreach (var blockEnd in blockEnds)
        {
            for (var from = blockStart; from < blockEnd; from += Window)
            {
                var to = Math.Min(blockEnd, from + Window);
                windows[count] = (from, to);
                starts[count] = Math.Max(blockStart, from - Context);
                lengths[count] = Math.Min(blockEnd, to + Context) - starts[count];
                if (++count == WindowsAtOnce)
                {
                    Run(count, scores);
                    count = 0;
                }
            }

            blockStart = blockEnd;
        }

        Run(count, scores);
    }

    private void Run(int count, Span<float> scores)
    {
        if (count == 0)
        {
            return;
        }

        network.Run(features, starts.AsSpan(0, count), lengths.AsSpan(0, count), windowScores);
        var offset = 0;
        for (var i = 0; i < count; i++)
        {
            var (from, to) = windows[i];
            windowScores.AsSpan((offset + from - starts[i]) * 2, (to - from) * 2).CopyTo(scores[(from * 2)..]);
            offset += lengths[i];
        }
    }
}
