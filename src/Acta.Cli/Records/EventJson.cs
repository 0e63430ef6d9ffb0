using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Acta.Cli.Records;

/// <summary>An event as the record writes it; see <c>docs/formats/record.md</c>.</summary>
internal record EventJson
{
    public required string Type { get; init; }

    public string? Mode { get; init; }

    public required IReadOnlyList<string> Context { get; init; }

    public required string Status { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Block { get; init; }

    public required IReadOnlyList<PartyJson> Actor { get; init; }

    public required IReadOnlyList<PartyJson> Recipient { get; init; }

    public PlaceJson? Place { get; init; }

    public string? Date { get; init; }

    public required IReadOnlyDictionary<string, JsonNode> Counts { get; init; }

    public PartyJson? Source { get; init; }

    public required IReadOnlyList<MentionJson> Mentions { get; init; }

    public required FieldEvidenceJson Evidence { get; init; }

    public required string Rule { get; init; }

    public double Confidence { get; init; }
}
