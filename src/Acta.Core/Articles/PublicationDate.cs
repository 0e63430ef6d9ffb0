namespace Acta.Core;

/// <summary>When an article was published, as precisely as its source says and no more.</summary>
/// <param name="Value">The date in EDTF: a day, a month or a year, never more than was told.</param>
/// <param name="FoundIn">Where it was found: <c>option</c>, <c>field</c>, <c>stamp</c>, <c>json-ld</c>, <c>opengraph</c>, <c>meta</c>, <c>time</c>, <c>dateline</c>.</param>
/// <param name="Span">The place in the article's text, where it stands there.</param>
public sealed record PublicationDate(Edtf Value, string FoundIn, TextSpan? Span = null);
