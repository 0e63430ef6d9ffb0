namespace Acta.Cli.Evaluation;

/// <summary>What is scored of a party.</summary>
/// <param name="Country">Its country, <c>-</c> for none.</param>
/// <param name="Sector">Its sector, <c>-</c> for none.</param>
internal readonly record struct ScoredParty(string Country, string Sector);
