using Acta.Core;

namespace Acta.Analysis.Coding.Counts;

/// <summary>A number told of people.</summary>
/// <param name="Least">The least it can be.</param>
/// <param name="Most">The most it can be, included; null where open.</param>
/// <param name="Span">Where it is told.</param>
internal readonly record struct Quantity(long Least, long? Most, TextSpan Span);
