using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Acta.Cli.Evaluation;

/// <summary>Writes what a <see cref="Scorer"/> found, for people or for programs.</summary>
internal static class ScoreReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the figures as aligned text, three decimals each, then one line a type.</summary>
    public static void WriteText(Scorer scorer, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{"gold",-26} {scorer.Events.Gold}"));
        output.WriteLine(FormattableString.Invariant($"{"predicted",-26} {scorer.Events.Predicted}"));
        foreach (var (name, value) in Figures(scorer))
        {
            output.WriteLine(FormattableString.Invariant($"{name.Replace('_', ' '),-26} {Thousandths.Text(value)}"));
        }

        output.WriteLine();
        output.WriteLine($"{"type",-10} {"gold",5} {"pred.",5} {"right",5} {"precision",9} {"recall",6} {"F1",5}");
        foreach (var (type, tally) in scorer.ByType)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{type,-10} {tally.Gold,5} {tally.Predicted,5} {tally.Right,5} {Thousandths.Text(tally.Precision),9} {Thousandths.Text(tally.Recall),6} {Thousandths.Text(tally.F1),5}"));
        }
    }

    /// <summary>Writes the figures as one JSON object, unrounded but for <c>by_type_f1</c>.</summary>
    public static void WriteJson(Scorer scorer, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("gold", scorer.Events.Gold);
        json.WriteNumber("predicted", scorer.Events.Predicted);
        foreach (var (name, value) in Figures(scorer))
        {
            json.WriteNumber(name, value);
        }

        json.WriteStartObject("by_type_f1");
        foreach (var (type, tally) in scorer.ByType)
        {
            json.WriteNumber(type, Thousandths.Round(tally.F1));
        }

        json.WriteEndObject();
        json.WriteStartObject("by_type");
        foreach (var (type, tally) in scorer.ByType)
        {
            json.WriteStartObject(type);
            json.WriteNumber("gold", tally.Gold);
            json.WriteNumber("predicted", tally.Predicted);
            json.WriteNumber("right", tally.Right);
            json.WriteNumber("precision", tally.Precision);
            json.WriteNumber("recall", tally.Recall);
            json.WriteNumber("f1", tally.F1);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static IEnumerable<(string Name, double Value)> Figures(Scorer scorer) =>
    [
        ("event_precision", scorer.Events.Precision),
        ("event_recall", scorer.Events.Recall),
        ("event_f1", scorer.Events.F1),
        ("sentence_recall_any_type", scorer.Sentences.Accuracy),
        ("mode_accuracy", scorer.Modes.Accuracy),
        ("status_accuracy", scorer.Statuses.Accuracy),
        ("actor_country_f1", scorer.ActorCountries.F1),
        ("recipient_country_f1", scorer.RecipientCountries.F1),
        ("party_sector_f1", scorer.Sectors.F1),
        ("place_country_accuracy", scorer.Places.Accuracy),
        ("date_accuracy", scorer.Dates.Accuracy),
        ("source_accuracy", scorer.Sources.Accuracy),
        ("counts_accuracy", scorer.Counts.Accuracy),
        ("record_f1", scorer.Records.F1),
    ];
}
