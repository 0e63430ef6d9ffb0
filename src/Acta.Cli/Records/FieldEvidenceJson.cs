namespace Acta.Cli.Records;

/// <summary>The words behind those fields of an event that are bare values.</summary>
internal sealed record FieldEvidenceJson(
    IReadOnlyList<EvidenceJson> Status, DateEvidenceJson? Date, IReadOnlyDictionary<string, EvidenceJson> Counts);
