using System.Collections.Immutable;
using Acta.Analysis.Tagging;
using Acta.Core;

namespace Acta.Analysis.Neural;

/// <summary>What the outputs of the analyser's network stand for, in the order of their columns.</summary>
internal sealed record AnalyserLabels(ImmutableArray<Morphology> FeatureSets, ImmutableArray<LemmaScript> Lemmas, ImmutableArray<string> Relations);
