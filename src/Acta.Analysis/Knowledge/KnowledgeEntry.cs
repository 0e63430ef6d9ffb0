namespace Acta.Analysis.Knowledge;

/// <summary>Something that the knowledge has a row for. Immutable, safe on any thread.</summary>
/// <param name="Id">Unique id, made of the table's kind and the folded name: <c>person.angela-merkel</c>, <c>country.FRA</c>.</param>
/// <param name="Name">Its name in French.</param>
/// <param name="Wikidata">Wikidata id, where certain.</param>
public abstract record KnowledgeEntry(string Id, string Name, string? Wikidata);
