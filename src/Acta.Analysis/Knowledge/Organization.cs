namespace Acta.Analysis.Knowledge;

/// <summary>An organisation, armed group, agency, court, party, union, medium or company.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name in French.</param>
/// <param name="Country">ISO 3166-1 alpha-3, <c>IGO</c>, <c>NGO</c>, <c>MNC</c> or null.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Wikidata">Wikidata id, where certain.</param>
public sealed record Organization(string Id, string Name, string? Country, string Sector, string? Wikidata) : KnowledgeEntry(Id, Name, Wikidata);
