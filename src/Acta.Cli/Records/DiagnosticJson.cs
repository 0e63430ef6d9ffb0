namespace Acta.Cli.Records;

/// <summary>A diagnostic as the record writes it; offsets in code points, null where it has no place in the text.</summary>
internal sealed record DiagnosticJson(string Code, string Severity, string Message, string Stage, int? Start, int? End);
