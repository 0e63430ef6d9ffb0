namespace Acta.Analysis.Knowledge;

/// <summary>A town, region, strait, camp or zone.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name in French.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state, or null where none or several.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="IsPoint">Whether a pin is honest; false for an area.</param>
/// <param name="Wikidata">Wikidata id, where certain.</param>
public sealed record KnownPlace(string Id, string Name, string? Country, double Latitude, double Longitude, bool IsPoint, string? Wikidata)
    : KnowledgeEntry(Id, Name, Wikidata);
