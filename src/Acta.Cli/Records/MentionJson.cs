namespace Acta.Cli.Records;

/// <summary>A mention of an event as the record writes it; offsets are the trigger's, in code points.</summary>
internal sealed record MentionJson(string Quote, string Trigger, int Start, int End, EvidenceJson Sentence);
