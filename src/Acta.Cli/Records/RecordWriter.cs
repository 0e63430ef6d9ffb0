using System.Text.Json;
using System.Text.Json.Nodes;
using Acta.Core;

namespace Acta.Cli.Records;

/// <summary>Puts one article's record into the form of files: names for enumerations, code points for positions.</summary>
internal sealed class RecordWriter(ArticleRecord record)
{
    private readonly Article article = record.Article;
    private readonly CodePoints positions = new(record.Article.Text);

    /// <summary>The record as JSON in UTF-8, indented.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(Record(), RecordJsonContext.Indented.RecordJson);

    /// <summary>The events as JSON in UTF-8, each on one line without its end.</summary>
    public IEnumerable<byte[]> ToLines() => record.Events.Select(told => JsonSerializer.SerializeToUtf8Bytes(Line(Event(told)), RecordJsonContext.OneLine.EventLineJson));

    private RecordJson Record() => new()
    {
        Id = article.Id,
        Url = article.Url,
        Published = article.Published?.Value.Text,
        PublishedFrom = article.Published?.FoundIn,
        Language = article.Language,
        Title = article.Title,
        Outlet = article.Outlet,
        Byline = article.Byline,
        Events = [.. record.Events.Select(Event)],
        Claims = [.. record.Claims.Select(Claim)],
        Related = [.. article.Related.Select(link => new RelatedJson(link.Headline, link.Url))],
        Diagnostics = [.. record.Diagnostics.Select(Diagnostic)],
        Blocks = [.. article.Blocks.Select(block => new BlockJson(RecordNames.Of(block.Kind), Start(block.Span), End(block.Span), block.Rule))],
        Text = article.Text,
    };

    private EventLineJson Line(EventJson told) => new()
    {
        Article = article.Id,
        Url = article.Url,
        Published = article.Published?.Value.Text,
        Title = article.Title,
        Type = told.Type,
        Mode = told.Mode,
        Context = told.Context,
        Status = told.Status,
        Block = told.Block,
        Actor = told.Actor,
        Recipient = told.Recipient,
        Place = told.Place,
        Date = told.Date,
        Counts = told.Counts,
        Source = told.Source,
        Mentions = told.Mentions,
        Evidence = told.Evidence,
        Rule = told.Rule,
        Confidence = told.Confidence,
    };

    private EventJson Event(Event told) => new()
    {
        Type = Plover.Name(told.Type),
        Mode = told.Mode,
        Context = told.Context,
        Status = RecordNames.Of(told.Status),
        Block = told.IsRelated ? "related" : null,
        Actor = [.. told.Actors.Select(Party)],
        Recipient = [.. told.Recipients.Select(Party)],
        Place = told.Place is null ? null : Place(told.Place),
        Date = told.Date?.Value.Text,
        Counts = told.Counts.ToDictionary(count => RecordNames.Of(count.Kind), Figure),
        Source = told.Source is null ? null : Source(told.Source),
        Mentions = [.. told.Mentions.Select(Mention)],
        Evidence = new FieldEvidenceJson(
            Evidence(told.StatusEvidence),
            told.Date is null ? null : new DateEvidenceJson(told.Date.Rule, told.Date.Reason, Evidence(told.Date.Evidence)),
            told.Counts.ToDictionary(count => RecordNames.Of(count.Kind), count => Evidence(count.Evidence))),
        Rule = told.Rule,
        Confidence = Math.Round(told.Confidence, 3),
    };

    private PartyJson Party(Party party) => new(party.Text, party.Country, party.Sector, party.Entity, party.Wikidata, party.Rule, Evidence(party.Evidence));

    private PartyJson Source(Attribution source) => new(
        source.Text, source.Party?.Country, source.Party?.Sector, source.Party?.Entity, source.Party?.Wikidata, source.Party?.Rule, Evidence(source.Evidence));

    private PlaceJson Place(Place place) => new(
        place.Text, place.Country, place.Name, place.Latitude, place.Longitude, RecordNames.Of(place.Precision), place.Rule, Evidence(place.Evidence));

    private MentionJson Mention(EventMention mention) => new(
        mention.Quote.In(article.Text), mention.Trigger.In(article.Text), Start(mention.Trigger), End(mention.Trigger), Evidence(mention.Sentence));

    private ClaimJson Claim(Claim claim) => new(
        RecordNames.Of(claim.Kind), claim.Speaker is null ? null : Source(claim.Speaker), claim.Cue is { } cue ? Evidence(cue) : null,
        Evidence(claim.Content), Evidence(claim.Sentence), claim.Rule);

    private DiagnosticJson Diagnostic(Diagnostic diagnostic) => new(
        diagnostic.Code, RecordNames.Of(diagnostic.Severity), diagnostic.Message, diagnostic.Stage,
        diagnostic.Span is { } from ? Start(from) : null, diagnostic.Span is { } to ? End(to) : null);

    private static JsonNode Figure(Count count) => count.Least == count.Most ? JsonValue.Create(count.Least) : JsonValue.Create(count.Text)!;

    private IReadOnlyList<EvidenceJson> Evidence(IEnumerable<TextSpan> spans) => [.. spans.Select(Evidence)];

    private EvidenceJson Evidence(TextSpan span) => new(Start(span), End(span), span.In(article.Text));

    private int Start(TextSpan span) => positions.FromUtf16(span.Start);

    private int End(TextSpan span) => positions.FromUtf16(span.End);
}
