using System.Text.Json.Serialization;

namespace Acta.Cli.Records;

/// <summary>An event with what tells its article, as one line of JSON Lines.</summary>
internal sealed record EventLineJson : EventJson
{
    [JsonPropertyOrder(-4)]
    public required string Article { get; init; }

    [JsonPropertyOrder(-3)]
    public string? Url { get; init; }

    [JsonPropertyOrder(-2)]
    public string? Published { get; init; }

    [JsonPropertyOrder(-1)]
    public string? Title { get; init; }
}
