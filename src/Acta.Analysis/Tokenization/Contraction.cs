using System.Collections.Immutable;

namespace Acta.Analysis.Tokenization;

/// <summary>A surface token that stands for several syntactic words.</summary>
/// <param name="Words">The words, lower case.</param>
/// <param name="IsAmbiguous">Whether it may also be one word, as its context tells.</param>
internal sealed record Contraction(ImmutableArray<string> Words, bool IsAmbiguous);
