using System.Globalization;
using System.Text.Json;

namespace Acta.Cli.Evaluation;

/// <summary>What is scored of an article's record, gold or predicted.</summary>
/// <param name="Published">When the article was published, in EDTF, or null.</param>
/// <param name="Events">Its events.</param>
internal sealed record ScoredRecord(string? Published, IReadOnlyList<ScoredEvent> Events)
{
    /// <summary>A record without events.</summary>
    public static ScoredRecord Empty { get; } = new(null, []);

    /// <summary>Reads a record of <c>docs/formats/record.md</c>.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="FormatException">It is JSON, but no record; the message says where.</exception>
    public static ScoredRecord Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            var record = document.RootElement;
            return new ScoredRecord(Text(record, "published"), [.. Items(record, "events").Select(Event)]);
        }
        catch (InvalidOperationException wrongKind)
        {
            throw new FormatException($"no event record: {wrongKind.Message}", wrongKind);
        }
    }

    private static ScoredEvent Event(JsonElement told)
    {
        var place = Given(told, "place");
        return new ScoredEvent
        {
            Type = Text(told, "type") ?? throw new FormatException("no event record: an event has no type"),
            Mode = Text(told, "mode") is { Length: > 0 } mode ? mode : null,
            Status = Text(told, "status"),
            Actors = [.. Items(told, "actor").Select(Party)],
            Recipients = [.. Items(told, "recipient").Select(Party)],
            HasPlace = place is not null && place.Value.EnumerateObject().Any(),
            PlaceCountry = place is null ? null : Text(place.Value, "country"),
            Date = Text(told, "date"),
            Counts = Figures(told),
            HasSource = Given(told, "source") is { } source && source.EnumerateObject().Any(),
            Mentions = [.. Items(told, "mentions").Select(Mention)],
        };
    }

    private static ScoredParty Party(JsonElement party) => new(OrDash(Text(party, "country")), OrDash(Text(party, "sector")));

    private static ScoredMention Mention(JsonElement mention) => new(
        Text(mention, "quote") ?? "", Text(mention, "trigger"), Given(mention, "start")?.GetInt32(), Given(mention, "end")?.GetInt32());

    private static Dictionary<string, string> Figures(JsonElement told)
    {
        var figures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var figure in Given(told, "counts")?.EnumerateObject() ?? default)
        {
            figures[figure.Name] = figure.Value.ValueKind switch
            {
                JsonValueKind.String => figure.Value.GetString()!,
                JsonValueKind.Number when figure.Value.TryGetInt64(out var whole) => whole.ToString(CultureInfo.InvariantCulture),
                _ => figure.Value.GetRawText(),
            };
        }

        return figures;
    }

    private static string OrDash(string? text) => string.IsNullOrEmpty(text) ? "-" : text;

    private static string? Text(JsonElement element, string name) => Given(element, name)?.GetString();

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) => Given(element, name)?.EnumerateArray() ?? Enumerable.Empty<JsonElement>();

    /// <summary>A property that is there and not null.</summary>
    private static JsonElement? Given(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
