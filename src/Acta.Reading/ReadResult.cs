using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Reading;

/// <summary>What reading one input gave: an article, or the reasons why there is none.</summary>
/// <param name="Origin">The file or stream, with a line for JSON Lines: <c>articles.jsonl:3</c>.</param>
/// <param name="Article">The article; null where the input could not be read or is no article.</param>
/// <param name="Diagnostics">
/// What was noticed: the article's own diagnostics where there is one; holds an error where the input counts as failed, none where it was read
/// and is no article.
/// </param>
public sealed record ReadResult(string Origin, Article? Article, ImmutableArray<Diagnostic> Diagnostics);
