using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>The record of one article: what coding it gave. Immutable, safe on any thread.</summary>
/// <param name="Article">The article, its text included.</param>
/// <param name="Events">The events, in order of first mention.</param>
/// <param name="Claims">The claims, in order.</param>
/// <param name="Diagnostics">What reading and analysis had to say.</param>
public sealed record ArticleRecord(Article Article, ImmutableArray<Event> Events, ImmutableArray<Claim> Claims, ImmutableArray<Diagnostic> Diagnostics);
