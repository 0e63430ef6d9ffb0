using System.Collections.Immutable;
using Acta.Analysis;
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
    private readonly Dictionary<LemmaScript, int> scriptNumbers;
    private readonly List<int> buffer = [];

    /// <summary>Gathers features and labels, then the sentences.</summary>
    /// <param name="trees">Treebank sentences.</param>
    /// <param name="extras">Sentences of further treebanks, learnt from as the documents are.</param>
    /// <param name="documents">Documents with tokens; with names that are gold, or trees that a teacher told, or both.</param>
    /// <param name="lexicon">The dictionary.</param>
    /// <param name="start">A model whose features and labels are taken over; null to gather them.</param>
    /// <param name="random">Draws how each treebank sentence is typed.</param>
    public TrainingSet(IReadOnlyList<ConlluSentence> trees, IReadOnlyList<ConlluSentence> extras, IReadOnlyList<SilverDocument> documents, WordLexicon lexicon, AnalyserModel? start, SplitMix random)
    {
        trees = [.. trees.Select(s => Retype(s, new TextStyle(random)))];
        var words = trees.Concat(extras).SelectMany(s => s.Words.Select((w, i) => (w.Form, AnalyserWork.Mark(i == 0))))
            .Concat(documents.SelectMany(n => n.Document.Sentences.SelectMany(s => Enumerable.Range(s.FirstToken, s.TokenCount)
                .Select(t => (n.Document.Tokens[t].Form, AnalyserWork.Mark(t == s.FirstToken))))))
            .ToList();
        foreach (var (form, mark) in words)
        {
            var key = FeatureExtractor.Keys(form, mark).First();
            formCounts[key] = formCounts.GetValueOrDefault(key) + 1;
        }

        Table = start?.AnalyserFeatures.Table ?? Vocabulary.Build(words, lexicon, LeastFormCount);
        extractor = new FeatureExtractor(Table, lexicon);
        Labels = start?.Labels ?? Gather(trees);
        scriptNumbers = Labels.Lemmas.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
        Trees = [.. trees.Select(Sentence)];
        Silver = [.. extras.Select(Sentence), .. documents.SelectMany(Sentences)];
    }

    public FeatureTable Table { get; }

    public AnalyserLabels Labels { get; }

    public ImmutableArray<AnalyserSentence> Trees { get; }

    /// <summary>Sentences of the documents.</summary>
    public ImmutableArray<AnalyserSentence> Silver { get; }

    private static AnalyserLabels Gather(IReadOnlyList<ConlluSentence> trees)
    {
        var words = trees.SelectMany(s => s.Words).ToList();
        var scripts = words.GroupBy(w => LemmaScript.Between(w.Form, w.Lemma)).Where(g => g.Count() > 1)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal).Select(g => g.Key);
        return new AnalyserLabels(
            [.. words.Select(w => w.Features).Distinct().Order(StringComparer.Ordinal).Select(Morphology.Of)],
            [.. scripts],
            [.. words.Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal).Select(string.Intern)]);
    }

    private AnalyserSentence Sentence(ConlluSentence sentence)
    {
        var words = sentence.Words;
        return new AnalyserSentence
        {
            Rows = [.. words.Select((w, i) => Rows(w.Form, i == 0))],
            FormCounts = [.. words.Select(w => Count(w.Form))],
            Upos = [.. words.Select(w => (int)Enum.Parse<Upos>(w.Upos, ignoreCase: true))],
            FeatureSets = [.. words.Select(w => Labels.FeatureSets.IndexOf(Morphology.Of(w.Features)))],
            Lemmas = [.. words.Select(w => scriptNumbers.GetValueOrDefault(LemmaScript.Between(w.Form, w.Lemma), -1))],
            Heads = [.. words.Select(w => w.Head - 1)],
            Relations = [.. words.Select(w => Labels.Relations.IndexOf(w.Relation))],
        };
    }

    private static ConlluSentence Retype(ConlluSentence sentence, TextStyle style) =>
        sentence with { Words = [.. sentence.Words.Select(w => w with { Form = style.Form(w.Form), Lemma = w.Form == w.Lemma ? style.Form(w.Form) : w.Lemma })] };

    private IEnumerable<AnalyserSentence> Sentences(SilverDocument silver)
    {
        var document = silver.Document;
        foreach (var sentence in document.Sentences)
        {
            var tokens = Enumerable.Range(sentence.FirstToken, sentence.TokenCount).ToList();
            var told = silver.TreeWeight > 0;
            yield return new AnalyserSentence
            {
                Rows = [.. tokens.Select(t => Rows(document.Tokens[t].Form, t == sentence.FirstToken))],
                FormCounts = [.. tokens.Select(t => Count(document.Tokens[t].Form))],
                Upos = told ? [.. tokens.Select(t => (int)document.Tags[t].Upos)] : null,
                FeatureSets = told ? [.. tokens.Select(t => Labels.FeatureSets.IndexOf(document.Tags[t].Features))] : null,
                Lemmas = told ? [.. tokens.Select(t => scriptNumbers.GetValueOrDefault(LemmaScript.Between(document.Tokens[t].Form, document.Tags[t].Lemma), -1))] : null,
                Heads = told ? [.. tokens.Select(t => document.Tree[t].Head < 0 ? -1 : document.Tree[t].Head - sentence.FirstToken)] : null,
                Relations = told ? [.. tokens.Select(t => Labels.Relations.IndexOf(document.Tree[t].Relation))] : null,
                Names = silver.Names is { } names ? NameTagsOf(document, sentence, names) : null,
                Weight = told ? silver.TreeWeight : 1f,
            };
        }
    }

    private static int[] NameTagsOf(Document document, Sentence sentence, ImmutableArray<(TextSpan Span, NameKind Kind)> names)
    {
        var tags = new int[sentence.TokenCount];
        foreach (var (span, kind) in names.Where(n => n.Span.Overlaps(sentence.Span)))
        {
            var covered = Enumerable.Range(0, sentence.TokenCount).Where(t => document.Tokens[sentence.FirstToken + t].Span.Overlaps(span)).ToList();
            foreach (var t in covered)
            {
                tags[t] = NameTags.Of(kind, t == covered[0], t == covered[^1]);
            }
        }

        return tags;
    }

    private int[] Rows(string form, bool isFirst)
    {
        buffer.Clear();
        extractor.Extract(form, AnalyserWork.Mark(isFirst), buffer);
        return [.. buffer];
    }

    private int Count(string form) => formCounts.GetValueOrDefault(FeatureExtractor.Keys(form, '-').First());
}
