namespace Acta.Core;

/// <summary>A time told in the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">How many tokens it has.</param>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="Value">The calendar value; null where it cannot be told (no reference date, a bare duration).</param>
/// <param name="Rule">Id of the rule that read it.</param>
/// <param name="Reason">How the value follows, in one English clause for people.</param>
public sealed record TimeExpression(TextSpan Span, int FirstToken, int TokenCount, TimeKind Kind, Edtf? Value, string Rule, string Reason);
