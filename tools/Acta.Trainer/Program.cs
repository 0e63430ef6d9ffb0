using System.Diagnostics;
using Acta.Analysis;
using Acta.Analysis.Evaluation;
using Acta.Analysis.Neural;
using Acta.Analysis.Tokenization;
using Acta.Trainer;
using Acta.Trainer.Data;
using Acta.Trainer.Learning;
using Acta.Trainer.Lexicon;

Options options;
try
{
    options = Options.Parse(args);
}
catch (Exception e) when (e is ArgumentException or FormatException)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

var clock = Stopwatch.StartNew();
void Log(string message) => Console.WriteLine($"[{clock.Elapsed:mm\\:ss}] {message}");

var lexicon = LexiconBuilder.Build(new HunspellDictionary(options.Lexicon));
Log($"dictionary: {lexicon.Sets.Length} sets, {lexicon.Kinds.Length} kinds, {lexicon.Automaton.Edges.Length} edges");
var treebanks = options.Treebanks.Select(path => ConlluReader.ReadFile(path)).ToList();
var dev = options.Dev is null ? [] : ConlluReader.ReadFile(options.Dev);
var rules = TokenizationRules.Load(options.Tokenization);
var (segmenterTable, segmenter) = new SegmenterTraining(lexicon, rules, Log).Train([.. treebanks.Select(t => (IReadOnlyList<ConlluSentence>)t)], options.SegmenterEpochs, options.Seed);

var trees = treebanks.SelectMany(t => t).ToList();
var bare = new AnalyserModel(lexicon, segmenterTable, segmenter, segmenterTable, new AnalyserWeights(new AnalyserShape(0, 16, 16, 16, 16, 16, 16, 1, 1, 1, 1, 1)), new AnalyserLabels([], [], []));
var tokenization = new TokenizationStage(bare, options.Tokenization);
var texts = options.Names is null ? [] : NamedText.ReadFolder(options.Names);
var named = texts.Where((_, i) => i % NamedText.HeldOutEvery != 0).Select(t => (Document: t.ToDocument(), Gold: t)).ToList();
foreach (var (document, _) in named)
{
    tokenization.Run(document);
}

if (dev.Length > 0)
{
    var raw = TreebankText.Raw(dev);
    tokenization.Run(raw);
    var score = TreebankScore.Compute(dev, ConlluWriter.ToSentences(raw));
    Log($"dev raw: words {score.Words:F2} sentences {score.Sentences:F2}");
}

var set = new TrainingSet(trees, named, lexicon);
Log($"{set.Trees.Length} trees, {set.Named.Length} sentences with names, {set.Table.Keys.Count} features, {set.Labels.FeatureSets.Length} feature sets, {set.Labels.Lemmas.Length} lemma scripts, {set.Labels.Relations.Length} relations");
var heldOut = texts.Where((_, i) => i % NamedText.HeldOutEvery == 0).ToList();
var weights = new AnalyserTraining(options, set, Log).Train((_, current) => dev.Length == 0 ? "" : Evaluation.Gold(Model(current), dev));

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Output))!);
using (var stream = File.Create(options.Output))
{
    ModelFile.Write(Model(weights), stream);
}

var reread = AnalyserModel.Load(options.Output);
Log($"{options.Output}: {new FileInfo(options.Output).Length} bytes, read again");
if (dev.Length > 0)
{
    Log($"dev, gold tokens: {Evaluation.Gold(reread, dev)}");
    Log($"dev, raw text: {Evaluation.Raw(reread, options.Tokenization, dev)}");
}

Log($"names held out: {Evaluation.Names(reread, options.Tokenization, heldOut)}");
return 0;

AnalyserModel Model(AnalyserWeights current) => new(lexicon, segmenterTable, segmenter, set.Table, current, set.Labels);
