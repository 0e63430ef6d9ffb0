using System.Collections.Immutable;

namespace Acta.Analysis.Knowledge;

/// <summary>A person.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Full name as the French press writes it.</param>
/// <param name="IsFemale">Whether she is a woman; null where unknown.</param>
/// <param name="Tenures">What the person held or was, when; in order of the tables.</param>
/// <param name="Wikidata">Wikidata id, where certain.</param>
public sealed record Person(string Id, string Name, bool? IsFemale, ImmutableArray<Tenure> Tenures, string? Wikidata) : KnowledgeEntry(Id, Name, Wikidata);
