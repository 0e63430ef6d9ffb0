using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>A time told in the text.</summary>
/// <param name="Span">Where it stands, with the word that frames it ("depuis le 9 août").</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">How many tokens it has.</param>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="Value">The calendar value; null where it cannot be told (no reference date, a bare duration).</param>
/// <param name="Rule">Id of the rule that read it.</param>
/// <param name="Reason">How the value follows, in one English clause for people.</param>
public sealed record TimeExpression(TextSpan Span, int FirstToken, int TokenCount, TimeKind Kind, Edtf? Value, string Rule, string Reason)
{
    /// <summary>What TimeML marks in it: the bare times without the words that frame them; never empty.</summary>
    public ImmutableArray<Timex> Timexes { get; init; } = [];

    /// <summary>Whether it is the dateline of the text, which dates the text and by itself no event.</summary>
    public bool IsDateline { get; init; }

    /// <summary>Whether it stands inside a quotation.</summary>
    public bool InQuotation { get; init; }

    /// <summary>Whether its value hangs on the day told before ("le lendemain", "ce jour-là").</summary>
    public bool IsAnaphoric { get; init; }
}
