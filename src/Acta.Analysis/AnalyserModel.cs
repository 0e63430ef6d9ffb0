using Acta.Analysis.Neural;
using Acta.Analysis.Tagging;

namespace Acta.Analysis;

/// <summary>
/// What is learnt of a language: its dictionary and the weights of the segmenter and the analyser. One file, written by the trainer.
/// Immutable, safe on any thread.
/// </summary>
public sealed class AnalyserModel
{
    internal AnalyserModel(
        WordLexicon lexicon, FeatureTable segmenterTable, SegmenterWeights segmenter, FeatureTable analyserTable, AnalyserWeights analyser, AnalyserLabels labels)
    {
        Lexicon = lexicon;
        SegmenterFeatures = new FeatureExtractor(segmenterTable, lexicon);
        Segmenter = segmenter;
        AnalyserFeatures = new FeatureExtractor(analyserTable, lexicon);
        Analyser = analyser;
        Labels = labels;
    }

    internal WordLexicon Lexicon { get; }

    internal FeatureExtractor SegmenterFeatures { get; }

    internal SegmenterWeights Segmenter { get; }

    internal FeatureExtractor AnalyserFeatures { get; }

    internal AnalyserWeights Analyser { get; }

    internal AnalyserLabels Labels { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file; the message names it.</exception>
    /// <exception cref="InvalidDataException">It is no model file, of another format version, or damaged; the message names it.</exception>
    public static AnalyserModel Load(string modelPath) =>
        File.Exists(modelPath)
            ? ModelFile.Read(modelPath)
            : throw new FileNotFoundException($"the model '{modelPath}' is missing", modelPath);
}
