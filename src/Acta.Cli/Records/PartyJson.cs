namespace Acta.Cli.Records;

/// <summary>A party as the record writes it; see <c>docs/formats/record.md</c>.</summary>
internal sealed record PartyJson(
    string Text, string? Country, string? Sector, string? Entity, string? Wikidata, string? Rule, IReadOnlyList<EvidenceJson> Evidence);
