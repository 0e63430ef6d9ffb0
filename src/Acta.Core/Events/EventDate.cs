using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>When an event happened.</summary>
/// <param name="Value">The date, as precise as told and no more.</param>
/// <param name="Rule">Id of the rule that tied it to the event.</param>
/// <param name="Reason">How the value follows, in one English clause for people.</param>
/// <param name="Evidence">The spans that tell it; never empty.</param>
public sealed record EventDate(Edtf Value, string Rule, string Reason, ImmutableArray<TextSpan> Evidence);
