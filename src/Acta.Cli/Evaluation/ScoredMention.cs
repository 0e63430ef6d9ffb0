using Acta.Core;

namespace Acta.Cli.Evaluation;

/// <summary>Where a record says that an event is told: by a trigger in a quote, or by offsets.</summary>
/// <param name="Quote">A few words copied from the text.</param>
/// <param name="Trigger">The word in the quote that tells the event.</param>
/// <param name="Start">Where the trigger starts, in code points; null where only the quote tells.</param>
/// <param name="End">Just past its end, in code points.</param>
internal readonly record struct ScoredMention(string Quote, string? Trigger, int? Start, int? End)
{
    /// <summary>The trigger's place in the text; null where the quote or the trigger is not found.</summary>
    public TextSpan? Locate(GoldText text)
    {
        if (Start is { } start)
        {
            return TextSpan.FromBounds(text.Positions.ToUtf16(start), text.Positions.ToUtf16(End ?? (start + 1)));
        }

        var quote = Quote.Length == 0 ? -1 : text.Text.IndexOf(Quote, StringComparison.Ordinal);
        var trigger = Trigger is null ? -1 : Quote.IndexOf(Trigger, StringComparison.Ordinal);
        return quote < 0 || trigger < 0 ? null : new TextSpan(quote + trigger, Trigger!.Length);
    }
}
