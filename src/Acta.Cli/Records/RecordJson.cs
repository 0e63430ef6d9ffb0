namespace Acta.Cli.Records;

/// <summary>The record of one article as files hold it; see <c>docs/formats/record.md</c>.</summary>
internal sealed record RecordJson
{
    public required string Id { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public string? PublishedFrom { get; init; }

    public required string Language { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public required IReadOnlyList<EventJson> Events { get; init; }

    public required IReadOnlyList<ClaimJson> Claims { get; init; }

    public required IReadOnlyList<RelatedJson> Related { get; init; }

    public required IReadOnlyList<DiagnosticJson> Diagnostics { get; init; }

    public required IReadOnlyList<BlockJson> Blocks { get; init; }

    public required string Text { get; init; }
}
