namespace Acta.Cli.Records;

/// <summary>A block of the text as the record writes it; offsets in code points.</summary>
internal sealed record BlockJson(string Kind, int Start, int End, string? Rule);
