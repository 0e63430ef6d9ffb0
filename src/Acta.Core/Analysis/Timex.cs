namespace Acta.Core;

/// <summary>A time as TimeML marks it (TIMEX3).</summary>
/// <param name="Span">Its extent.</param>
/// <param name="Kind">Its type.</param>
/// <param name="Value">Its value as TIMEX3 writes it, such as <c>1999-W27</c>, <c>P3D</c>, <c>2002-03-26TEV</c> or <c>PRESENT_REF</c>.</param>
public readonly record struct Timex(TextSpan Span, TimeKind Kind, string Value);
