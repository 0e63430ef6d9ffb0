using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Acta.Cli.Records;

/// <summary>How records are written: names in snake case, letters of all languages as they are.</summary>
[JsonSerializable(typeof(RecordJson))]
[JsonSerializable(typeof(EventLineJson))]
internal sealed partial class RecordJsonContext : JsonSerializerContext
{
    /// <summary>For a file of its own: indented.</summary>
    public static RecordJsonContext Indented { get; } = new(Configured(indented: true));

    /// <summary>For JSON Lines: on one line.</summary>
    public static RecordJsonContext OneLine { get; } = new(Configured(indented: false));

    private static JsonSerializerOptions Configured(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        IndentSize = 1,
        NewLine = "\n",
    };
}
