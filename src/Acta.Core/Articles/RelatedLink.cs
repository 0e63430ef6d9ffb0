namespace Acta.Core;

/// <summary>A link to another article with its headline.</summary>
/// <param name="Headline">The headline as given.</param>
/// <param name="Url">Absolute URL, where the page gives one that is http or https.</param>
/// <param name="Span">The headline's place in the article's text, where it stands there.</param>
public sealed record RelatedLink(string Headline, string? Url, TextSpan? Span);
