using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>Who is given as saying something that the article does not state in its own voice.</summary>
/// <param name="Text">The source's fullest name or phrase.</param>
/// <param name="Party">Who it is, where known as a party.</param>
/// <param name="Evidence">The spans that tell it; never empty.</param>
public sealed record Attribution(string Text, Party? Party, ImmutableArray<TextSpan> Evidence);
