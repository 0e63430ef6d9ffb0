namespace Acta.Analysis.Knowledge;

/// <summary>A state.</summary>
/// <param name="Code">ISO 3166-1 alpha-3.</param>
/// <param name="Name">Its short name in French, without article.</param>
/// <param name="Gender"><c>Masc</c> or <c>Fem</c>.</param>
/// <param name="Number"><c>Sing</c> or <c>Plur</c>.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Capital">The name of its capital; a place of the knowledge.</param>
/// <param name="Latitude">Degrees north of its centre.</param>
/// <param name="Longitude">Degrees east of its centre.</param>
/// <param name="Wikidata">Wikidata id, where certain.</param>
public sealed record Country(
    string Code, string Name, string Gender, string Number, string English, string Capital, double Latitude, double Longitude, string? Wikidata)
    : KnowledgeEntry("country." + Code, Name, Wikidata);
