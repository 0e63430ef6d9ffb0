namespace Acta.Core;

/// <summary>A figure told of an event.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Least">The least it can be.</param>
/// <param name="Most">The most it can be, included; null where open.</param>
/// <param name="Evidence">Where it is told.</param>
public sealed record Count(CountKind Kind, long Least, long? Most, TextSpan Evidence)
{
    /// <summary>The figure as the record writes it: <c>12</c>, <c>10..99</c>, <c>&gt;=5</c>, <c>&lt;=30</c>.</summary>
    public string Text =>
        Most is null ? $">={Least}" :
        Most == Least ? Least.ToString(System.Globalization.CultureInfo.InvariantCulture) :
        Least == 0 ? $"<={Most}" : $"{Least}..{Most}";
}
