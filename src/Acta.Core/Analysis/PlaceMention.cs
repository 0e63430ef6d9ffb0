namespace Acta.Core;

/// <summary>A mention of a place used as a place (not as a government).</summary>
/// <param name="HeadToken">Index of the syntactic head of the mention.</param>
/// <param name="Span">The whole mention.</param>
/// <param name="Place">The place.</param>
public sealed record PlaceMention(int HeadToken, TextSpan Span, Place Place);
