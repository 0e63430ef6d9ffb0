using System.Collections.Immutable;
using System.Diagnostics;
using Acta.Analysis;
using Acta.Analysis.Evaluation;
using Acta.Analysis.Neural;
using Acta.Analysis.Parsing;
using Acta.Analysis.Tagging;
using Acta.Analysis.Tokenization;
using Acta.Trainer.Data;
using Acta.Trainer.Learning;
using Acta.Trainer.Lexicon;

namespace Acta.Trainer;

/// <summary>
/// Trains a model from beginning to end: dictionary, segmenter, analyser; writes the epoch that is best on the dev treebank, or the last; then
/// reads it again and scores it.
/// </summary>
internal sealed class Training(Options options)
{
    /// <summary>How often texts with names are met for each time that raw text is.</summary>
    private const int NamedTextRepeats = 4;

    private readonly Stopwatch clock = Stopwatch.StartNew();

    public void Run()
    {
        var lexicon = LexiconBuilder.Build(new HunspellDictionary(options.Lexicon));
        Log($"dictionary: {lexicon.Automaton.Edges.Length} edges, {lexicon.Sets.Length} sets of analyses");
        var treebanks = options.Treebanks.Select(path => (IReadOnlyList<ConlluSentence>)ConlluReader.ReadFile(path)).ToList();
        var dev = options.Dev is null ? [] : ConlluReader.ReadFile(options.Dev);
        var (segmenterTable, segmenter) = new SegmenterTraining(lexicon, TokenizationRules.Load(options.Tokenization), Log)
            .Train(treebanks, options.SegmenterEpochs, options.Seed);
        ImmutableArray<NamedText> texts = options.Names is null ? [] : NamedText.ReadFolder(options.Names);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Output))!);
        if (options.Analyser is { } path)
        {
            var kept = AnalyserModel.Load(path);
            Write(new AnalyserModel(lexicon, segmenterTable, segmenter, kept.AnalyserFeatures.Table, kept.Analyser, kept.Labels));
        }
        else
        {
            TrainAnalyser(lexicon, segmenterTable, segmenter, treebanks, texts, dev);
        }

        Verify(dev, [.. texts.Where((_, i) => i % NamedText.HeldOutEvery == 0)]);
    }

    private void TrainAnalyser(
        WordLexicon lexicon, FeatureTable segmenterTable, SegmenterWeights segmenter,
        IEnumerable<IReadOnlyList<ConlluSentence>> treebanks, IReadOnlyList<NamedText> texts, IReadOnlyList<ConlluSentence> dev)
    {
        var tokenization = new TokenizationStage(SegmenterOnly(lexicon, segmenterTable, segmenter), options.Tokenization);

        var silver = Silver(texts.Where((_, i) => i % NamedText.HeldOutEvery != 0), tokenization);
        var start = options.Start is null ? null : AnalyserModel.Load(options.Start);
        var set = new TrainingSet([.. treebanks.SelectMany(t => t)], [.. options.Extras.SelectMany(path => ConlluReader.ReadFile(path))], silver, lexicon, start, new SplitMix(options.Seed));
        Log($"{set.Trees.Length} trees, {set.Silver.Length} other sentences, {set.Table.Keys.Count} features, {set.Labels.FeatureSets.Length} feature sets, "
            + $"{set.Labels.Lemmas.Length} lemma scripts, {set.Labels.Relations.Length} relations");
        var best = double.NegativeInfinity;
        new AnalyserTraining(options, set, start, Log).Train(weights =>
        {
            var model = new AnalyserModel(lexicon, segmenterTable, segmenter, set.Table, weights, set.Labels);
            var score = dev.Count == 0 ? null : AnalyserScoring.GoldTokens(FrenchAnalyser.From(model, options.Tokenization), dev);
            if (score is null || score.Las + score.Upos > best)
            {
                best = score is null ? best : score.Las + score.Upos;
                Write(model);
            }

            return ModelScores.Line(score);
        });
    }

    private void Write(AnalyserModel model)
    {
        using var stream = File.Create(options.Output);
        ModelFile.Write(model, stream);
    }

    /// <summary>Reads the written model again, scores it, and writes the scores beside it.</summary>
    private void Verify(IReadOnlyList<ConlluSentence> dev, IReadOnlyList<NamedText> heldOut)
    {
        var model = AnalyserModel.Load(options.Output);
        using var again = new MemoryStream();
        ModelFile.Write(model, again);
        if (!again.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(options.Output)))
        {
            throw new InvalidDataException($"'{options.Output}' does not read as it was written");
        }

        var analyser = FrenchAnalyser.From(model, options.Tokenization);
        var scores = new ModelScores(
            dev.Count == 0 ? null : AnalyserScoring.GoldTokens(analyser, dev),
            dev.Count == 0 ? null : AnalyserScoring.RawText(analyser, dev),
            AnalyserScoring.Names(analyser, heldOut));
        Log($"{options.Output}: {again.Length} bytes, read again");
        Log($"dev, gold tokens: {ModelScores.Line(scores.GoldTokens)}");
        Log($"dev, raw text: {ModelScores.Line(scores.RawText)}");
        Log($"names held out: {string.Join(' ', scores.Names.Select(n => $"{n.Key} {n.Value.F1:F3}"))}");
        if (options.Manifest is { } manifest)
        {
            ManifestWriter.Write(manifest, options, scores);
        }
    }

    /// <summary>The texts with names and the raw text, tokenized, and analysed where there is a teacher.</summary>
    private List<SilverDocument> Silver(IEnumerable<NamedText> named, TokenizationStage tokenization)
    {
        var teacher = options.Teacher is null ? null : new AnalyserStage(AnalyserModel.Load(options.Teacher));
        var documents = named.Select(text => (Document: text.ToDocument(), Text: (NamedText?)text))
            .Concat(options.Raw is null ? [] : RawText.Read(options.Raw).Select(document => (Document: document, Text: (NamedText?)null)));
        var silver = new List<SilverDocument>();
        foreach (var (document, text) in documents)
        {
            tokenization.Run(document);
            teacher?.Run(document);
            var learnt = new SilverDocument(document, text?.Names, teacher is null ? 0f : options.TeacherWeight);
            silver.AddRange(Enumerable.Repeat(learnt, text is null ? 1 : NamedTextRepeats));
        }

        return silver;
    }

    private static AnalyserModel SegmenterOnly(WordLexicon lexicon, FeatureTable table, SegmenterWeights segmenter) =>
        new(lexicon, table, segmenter, table, new AnalyserWeights(new AnalyserShape(0, 16, 16, 16, 16, 16, 16, 1, 1, 1, 1, 1)), new AnalyserLabels([], [], []));

    private void Log(string message) => Console.WriteLine($"[{clock.Elapsed:mm\\:ss}] {message}");
}
