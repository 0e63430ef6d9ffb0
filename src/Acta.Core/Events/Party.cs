using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>Who acts or undergoes.</summary>
/// <param name="Text">The fullest name or phrase that the article gives for it, anywhere.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or <c>IGO</c>, <c>NGO</c>, <c>MNC</c>; null where none is told or evident.</param>
/// <param name="Sector">PLOVER sector, such as <c>GOV</c>; null where none is told or evident.</param>
/// <param name="Entity">Id in the knowledge, where it is known.</param>
/// <param name="Wikidata">Wikidata id, where the knowledge has it.</param>
/// <param name="Rule">Id of the rule that found who is meant.</param>
/// <param name="Evidence">The spans that tell it; never empty.</param>
public sealed record Party(string Text, string? Country, string? Sector, string? Entity, string? Wikidata, string Rule, ImmutableArray<TextSpan> Evidence);
