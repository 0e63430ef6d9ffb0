namespace Acta.Cli.Records;

/// <summary>A claim as the record writes it; see <c>docs/formats/record.md</c>.</summary>
internal sealed record ClaimJson(string Kind, PartyJson? Speaker, EvidenceJson? Cue, EvidenceJson Content, EvidenceJson Sentence, string Rule);
