using System.Collections.Frozen;

namespace Acta.Analysis.Coding.Lexicon;

/// <summary>Something that must, or must not, hold where an entry is to match.</summary>
/// <param name="Subject">A role, a function, <c>with</c>, <c>det</c> or <c>clause</c>.</param>
/// <param name="Values">What it must be one of; null where it need only be filled.</param>
/// <param name="IsNegated">Whether it must not hold.</param>
public sealed record Condition(string Subject, FrozenSet<string>? Values, bool IsNegated);
