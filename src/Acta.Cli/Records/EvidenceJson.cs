namespace Acta.Cli.Records;

/// <summary>A place in the article's text that tells something.</summary>
/// <param name="Start">Code points before it.</param>
/// <param name="End">Code points before its end.</param>
/// <param name="Exact">The words, letter for letter.</param>
internal sealed record EvidenceJson(int Start, int End, string Exact);
