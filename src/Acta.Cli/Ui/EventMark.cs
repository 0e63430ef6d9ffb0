using Acta.Core;

namespace Acta.Cli.Ui;

/// <summary>Words that tell a field of an event.</summary>
/// <param name="Number">The event's number in its article, from 1.</param>
/// <param name="Field">The field.</param>
/// <param name="Span">The words.</param>
internal sealed record EventMark(int Number, EventField Field, TextSpan Span)
{
    /// <summary>All words that tell something of an event, by field, in the order of the event's own lists.</summary>
    public static IEnumerable<EventMark> Of(Event told, int number)
    {
        IEnumerable<EventMark> Marks(EventField field, IEnumerable<TextSpan> spans) => spans.Select(span => new EventMark(number, field, span));
        return
        [
            .. Marks(EventField.Trigger, told.Mentions.Select(mention => mention.Trigger)),
            .. Marks(EventField.Status, told.StatusEvidence),
            .. Marks(EventField.Count, told.Counts.Select(count => count.Evidence)),
            .. Marks(EventField.Date, told.Date?.Evidence ?? []),
            .. Marks(EventField.Place, told.Place?.Evidence ?? []),
            .. Marks(EventField.Source, told.Source?.Evidence ?? []),
            .. Marks(EventField.Actor, told.Actors.SelectMany(party => party.Evidence)),
            .. Marks(EventField.Recipient, told.Recipients.SelectMany(party => party.Evidence)),
        ];
    }
}
