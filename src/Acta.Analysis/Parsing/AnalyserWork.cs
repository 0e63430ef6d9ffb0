using System.Collections.Immutable;
using Acta.Analysis.Names;
using Acta.Analysis.Neural;
using Acta.Analysis.Tagging;
using Acta.Core;

namespace Acta.Analysis.Parsing;

/// <summary>The buffers of one use of the analyser at a time. Reusable, not thread-safe.</summary>
internal sealed class AnalyserWork(AnalyserModel model, Lemmatizer lemmatizer)
{
    private readonly AnalyserNetwork network = new(model.Analyser);
    private readonly FeatureRows features = new();
    private int[] starts = [];
    private int[] lengths = [];
    private int[] heads = [];
    private int[] labels = [];

    /// <summary>The character that tells the network whether a word begins its sentence.</summary>
    public static char Mark(bool isFirst) => isFirst ? '^' : '-';

    /// <summary>Analyses some sentences in a row and appends what is found.</summary>
    public void Run(
        Document document, int first, int count,
        ImmutableArray<Tag>.Builder tags, ImmutableArray<Arc>.Builder tree, ImmutableArray<NameMention>.Builder names)
    {
        if (starts.Length < count)
        {
            starts = new int[count];
            lengths = new int[count];
        }

        features.Clear();
        for (var i = 0; i < count; i++)
        {
            var sentence = document.Sentences[first + i];
            starts[i] = features.Count;
            lengths[i] = sentence.TokenCount;
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                features.Add(model.AnalyserFeatures, document.Tokens[t].Form, Mark(t == sentence.FirstToken));
            }
        }

        network.Run(features, starts.AsSpan(0, count), lengths.AsSpan(0, count));
        for (var i = 0; i < count; i++)
        {
            var sentence = document.Sentences[first + i];
            if (heads.Length < sentence.TokenCount)
            {
                heads = new int[sentence.TokenCount];
                labels = new int[sentence.TokenCount];
            }

            LayTags(document, sentence, i, tags);
            LayTree(sentence, i, tree);
            LayNames(document, sentence, i, names);
        }
    }

    private void LayTags(Document document, Sentence sentence, int index, ImmutableArray<Tag>.Builder tags)
    {
        var shape = network.Shape;
        for (var t = 0; t < sentence.TokenCount; t++)
        {
            var scores = network.TagScores(index, t);
            var upos = (Upos)Activation.ArgMax(scores[..shape.Upos]);
            var set = Activation.ArgMax(scores.Slice(shape.Upos, shape.FeatureSets));
            var lemma = lemmatizer.Choose(document.Tokens[sentence.FirstToken + t].Form, upos, scores[(shape.Upos + shape.FeatureSets)..]);
            tags.Add(new Tag(upos, model.Labels.FeatureSets[set], lemma));
        }
    }

    private void LayTree(Sentence sentence, int index, ImmutableArray<Arc>.Builder tree)
    {
        var headOf = heads.AsSpan(0, sentence.TokenCount);
        var relations = labels.AsSpan(0, sentence.TokenCount);
        SpanningTree.Find(network.ArcScores(index), headOf);
        network.Relations(index, headOf, relations);
        for (var t = 0; t < headOf.Length; t++)
        {
            tree.Add(headOf[t] < 0 ? new Arc(-1, "root") : new Arc(sentence.FirstToken + headOf[t], model.Labels.Relations[relations[t]]));
        }
    }

    private void LayNames(Document document, Sentence sentence, int index, ImmutableArray<NameMention>.Builder names)
    {
        var tags = labels.AsSpan(0, sentence.TokenCount);
        NameTags.Decode(network.NameScores(index), tags);
        var start = 0;
        for (var t = 0; t < tags.Length; t++)
        {
            start = NameTags.Begins(tags[t]) ? t : start;
            if (NameTags.Ends(tags[t]))
            {
                var (from, to) = (sentence.FirstToken + start, sentence.FirstToken + t);
                var span = TextSpan.Union(document.Tokens[from].Span, document.Tokens[to].Span);
                names.Add(new NameMention(span, from, to - from + 1, NameTags.Kind(tags[t])));
            }
        }
    }
}
