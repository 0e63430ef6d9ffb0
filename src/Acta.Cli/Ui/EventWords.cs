using System.Globalization;
using Acta.Cli.Batch;
using Acta.Cli.Records;
using Acta.Core;

namespace Acta.Cli.Ui;

/// <summary>Says the fields of events, and what tells an article, in the words of one language. The result is bare text: escape it before it is shown.</summary>
internal sealed class EventWords(UiTexts texts)
{
    private readonly DateWords dates = new(texts);

    /// <summary>The words of the language.</summary>
    public UiTexts Texts => texts;

    /// <summary>Type and mode: <c>rencontre, consultation · visite</c>.</summary>
    public string Deed(Event told)
    {
        var type = Plover.Name(told.Type);
        var name = texts[$"type.{type}"];
        return told.Mode is null ? name : $"{name} · {texts.Find($"mode.{type}.{told.Mode}", told.Mode)}";
    }

    /// <summary>Type and mode as the record writes them: <c>CONSULT/visit</c>.</summary>
    public static string Code(Event told) => told.Mode is null ? Plover.Name(told.Type) : $"{Plover.Name(told.Type)}/{told.Mode}";

    /// <summary>The status: <c>nié</c>.</summary>
    public string Status(Event told) => texts[$"status.{RecordNames.Of(told.Status)}"];

    /// <summary>What is known of a party beside its name: <c>Biélorussie, gouvernement</c>; empty for nothing.</summary>
    public string Standing(Party party)
    {
        var country = party.Country is null ? null : texts.Country(party.Country);
        var sector = party.Sector is null ? null : texts.Find($"sector.{party.Sector}", party.Sector);
        return string.Join(", ", new[] { country, sector }.Where(word => word is not null).Distinct());
    }

    /// <summary>What is known of a place beside its name: <c>Russie</c>; empty where the name says it all.</summary>
    public string Standing(Place place)
    {
        var country = place.Country is null || place.Precision == PlacePrecision.Country ? "" : texts.Country(place.Country);
        return country.Length == 0 && place.Precision == PlacePrecision.Unknown ? texts["place.unlocated"] : country;
    }

    /// <summary>A date in words.</summary>
    public string Date(Edtf date) => dates.Say(date.Text);

    /// <summary>A figure: <c>tués : de 10 à 99</c>.</summary>
    public string Count(Count count)
    {
        var kind = texts[$"count.{RecordNames.Of(count.Kind)}"];
        return (count.Least, count.Most) switch
        {
            (_, null) => texts.Format("count.least", kind, Figure(count.Least)),
            var (least, most) when least == most => texts.Format("count.exact", kind, Figure(least)),
            (0, { } most) => texts.Format("count.most", kind, Figure(most)),
            var (least, most) => texts.Format("count.range", kind, Figure(least), Figure(most.Value)),
        };
    }

    /// <summary>Why a record has no events: none was found, or its language is not coded.</summary>
    public string NoEvents(ArticleRecord record) => record.Diagnostics.Any(diagnostic => diagnostic.Code == ArticleCoder.NotCoded)
        ? texts.Format("events.not-coded", record.Article.Language)
        : texts["events.none"];

    /// <summary>How a claim is given: <c>citation</c>.</summary>
    public string Kind(Claim claim) => texts[$"claim.{RecordNames.Of(claim.Kind)}"];

    /// <summary>When an article was published and where that was found.</summary>
    public string Published(Article article)
    {
        if (article.Published is not { } published)
        {
            return texts["article.undated"];
        }

        var found = texts.Format("article.found", texts.Find($"found.{published.FoundIn}", published.FoundIn));
        return $"{texts.Format("article.published", Date(published.Value), published.Value.Text)} · {found}";
    }

    /// <summary>The name of a field.</summary>
    public string Field(EventField field) => texts[$"field.{field.ToString().ToLowerInvariant()}"];

    // Digits in threes, apart by a no-break space, which both languages read.
    private static string Figure(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00A0');
}
