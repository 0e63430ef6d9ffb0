using System.Collections.Immutable;
using Acta.Analysis.Evaluation;
using Acta.Analysis.Names;
using Acta.Analysis.Neural;
using Acta.Analysis.Parsing;
using Acta.Analysis.Tagging;
using Acta.Core;
using Acta.Trainer.Learning;

namespace Acta.Trainer.Data;

/// <summary>What the analyser is trained on, in numbers.</summary>
internal sealed class TrainingSet
{
    private const int LeastFormCount = 2;
    private readonly Dictionary<string, int> formCounts = new(StringComparer.Ordinal);
    private readonly FeatureExtractor extractor;
    private readonly List<int> buffer = [];

    /// <summary>Gathers features and labels, then the sentences.</summary>
    /// <param name="trees">Treebank sentences.</param>
    /// <param name="named">Documents with tokens, and their names.</param>
    /// <param name="lexicon">The dictionary.</param>
    public TrainingSet(IReadOnlyList<ConlluSentence> trees, IReadOnlyList<(Document Document, NamedText Gold)> named, WordLexicon lexicon)
    {
        var words = trees.SelectMany(s => s.Words.Select((w, i) => (w.Form, AnalyserWork.Mark(i == 0))))
            .Concat(named.SelectMany(n => n.Document.Sentences.SelectMany(s => Enumerable.Range(s.FirstToken, s.TokenCount)
                .Select(t => (n.Document.Tokens[t].Form, AnalyserWork.Mark(t == s.FirstToken))))))
            .ToList();
        foreach (var (form, mark) in words)
        {
            var key = FeatureExtractor.Keys(form, mark).First();
            formCounts[key] = formCounts.GetValueOrDefault(key) + 1;
        }

        Table = Vocabulary.Build(words, lexicon, LeastFormCount);
        extractor = new FeatureExtractor(Table, lexicon);
        var scripts = trees.SelectMany(s => s.Words).GroupBy(w => LemmaScript.Between(w.Form, w.Lemma)).Where(g => g.Count() > 1)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal).Select(g => g.Key);
        Labels = new AnalyserLabels(
            [.. trees.SelectMany(s => s.Words).Select(w => w.Features).Distinct().Order(StringComparer.Ordinal).Select(Morphology.Of)],
            [.. scripts],
            [.. trees.SelectMany(s => s.Words).Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal).Select(string.Intern)]);
        Trees = [.. trees.Select(Sentence)];
        Named = [.. named.SelectMany(n => Sentences(n.Document, n.Gold))];
    }

    public FeatureTable Table { get; }

    public AnalyserLabels Labels { get; }

    public ImmutableArray<AnalyserSentence> Trees { get; }

    public ImmutableArray<AnalyserSentence> Named { get; }

    private AnalyserSentence Sentence(ConlluSentence sentence)
    {
        var scripts = Labels.Lemmas.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
        var words = sentence.Words;
        return new AnalyserSentence
        {
            Rows = [.. words.Select((w, i) => Rows(w.Form, i == 0))],
            FormCounts = [.. words.Select(w => Count(w.Form))],
            Upos = [.. words.Select(w => (int)Enum.Parse<Upos>(w.Upos, ignoreCase: true))],
            FeatureSets = [.. words.Select(w => Labels.FeatureSets.IndexOf(Morphology.Of(w.Features)))],
            Lemmas = [.. words.Select(w => scripts.GetValueOrDefault(LemmaScript.Between(w.Form, w.Lemma), -1))],
            Heads = [.. words.Select(w => w.Head - 1)],
            Relations = [.. words.Select(w => Labels.Relations.IndexOf(w.Relation))],
        };
    }

    private IEnumerable<AnalyserSentence> Sentences(Document document, NamedText gold)
    {
        foreach (var sentence in document.Sentences)
        {
            var tags = new int[sentence.TokenCount];
            foreach (var (span, kind) in gold.Names.Where(n => n.Span.Overlaps(sentence.Span)))
            {
                var covered = Enumerable.Range(0, sentence.TokenCount).Where(t => document.Tokens[sentence.FirstToken + t].Span.Overlaps(span)).ToList();
                foreach (var t in covered)
                {
                    tags[t] = NameTags.Of(kind, t == covered[0], t == covered[^1]);
                }
            }

            var forms = Enumerable.Range(sentence.FirstToken, sentence.TokenCount).Select(t => document.Tokens[t].Form).ToList();
            yield return new AnalyserSentence
            {
                Rows = [.. forms.Select((f, i) => Rows(f, i == 0))],
                FormCounts = [.. forms.Select(Count)],
                Names = tags,
            };
        }
    }

    private int[] Rows(string form, bool isFirst)
    {
        buffer.Clear();
        extractor.Extract(form, AnalyserWork.Mark(isFirst), buffer);
        return [.. buffer];
    }

    private int Count(string form) => formCounts.GetValueOrDefault(FeatureExtractor.Keys(form, '-').First());
}
