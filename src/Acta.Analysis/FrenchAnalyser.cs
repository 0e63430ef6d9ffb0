using System.Collections.Immutable;
using Acta.Analysis.Parsing;
using Acta.Analysis.Pipeline;
using Acta.Analysis.Tokenization;

namespace Acta.Analysis;

/// <summary>The stages that read French: sentences and tokens, then tags, lemmas, trees and names. Immutable, safe on any thread.</summary>
public sealed class FrenchAnalyser
{
    private FrenchAnalyser(AnalyserModel model, string tokenization)
    {
        Tokenization = new TokenizationStage(model, tokenization);
        Analyser = new AnalyserStage(model);
    }

    /// <summary>Lays <see cref="Core.Layers.Tokens"/>.</summary>
    public TokenizationStage Tokenization { get; }

    /// <summary>Lays <see cref="Core.Layers.Tags"/>, <see cref="Core.Layers.Tree"/> and <see cref="Core.Layers.Names"/>.</summary>
    public AnalyserStage Analyser { get; }

    /// <summary>Both stages, in order.</summary>
    public ImmutableArray<IStage> Stages => [Tokenization, Analyser];

    /// <summary>Loads <c>models/fr/analyser.model</c> and <c>resources/fr/tokenization</c> of a folder, by default the program's own.</summary>
    /// <exception cref="FileNotFoundException">The model or a list is missing; the message names it.</exception>
    /// <exception cref="InvalidDataException">The model is damaged or of another version; the message names it.</exception>
    /// <exception cref="FormatException">A list is not well-formed; the message names it.</exception>
    public static FrenchAnalyser Load(string? folder = null)
    {
        folder ??= AppContext.BaseDirectory;
        var model = AnalyserModel.Load(Path.Combine(folder, "models", "fr", "analyser.model"));
        return new FrenchAnalyser(model, Path.Combine(folder, "resources", "fr", "tokenization"));
    }

    /// <summary>Builds the stages from a loaded model and a folder of word lists.</summary>
    /// <exception cref="FileNotFoundException">A list is missing; the message names it.</exception>
    /// <exception cref="FormatException">A list is not well-formed; the message names it.</exception>
    public static FrenchAnalyser From(AnalyserModel model, string tokenizationFolder) => new(model, tokenizationFolder);
}
