namespace Acta.Cli.Records;

/// <summary>How an event's date follows from the text.</summary>
internal sealed record DateEvidenceJson(string Rule, string Reason, IReadOnlyList<EvidenceJson> Evidence);
