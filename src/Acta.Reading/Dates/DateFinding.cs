using Acta.Core;

namespace Acta.Reading;

/// <summary>A place that tells a date of publication.</summary>
/// <param name="Value">The date in EDTF; null where what was told is no date of the calendar.</param>
/// <param name="Written">The date as written.</param>
/// <param name="FoundIn">As <see cref="PublicationDate.FoundIn"/>.</param>
/// <param name="Span">Where it stands in the article's text, if there.</param>
internal readonly record struct DateFinding(string? Value, string Written, string FoundIn, TextSpan? Span = null);
