namespace Acta.Core;

/// <summary>Something a reader of the output must be told: what is wrong with an input, where, and who noticed.</summary>
/// <param name="Code">Stable code, such as <c>READ003</c>; listed in <c>docs/formats/diagnostics.md</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">One English sentence for people, without the file's name.</param>
/// <param name="Stage">The stage that noticed, such as <c>reading</c> or <c>time</c>.</param>
/// <param name="Span">The place in the article's text, where there is one.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, string Stage, TextSpan? Span = null);
