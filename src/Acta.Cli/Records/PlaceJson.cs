namespace Acta.Cli.Records;

/// <summary>A place as the record writes it; see <c>docs/formats/record.md</c>.</summary>
internal sealed record PlaceJson(
    string Text, string? Country, string? Name, double? Lat, double? Lon, string Precision, string Rule, IReadOnlyList<EvidenceJson> Evidence);
