namespace Acta.Cli.Records;

/// <summary>A link to another article as the record writes it.</summary>
internal sealed record RelatedJson(string Headline, string? Url);
