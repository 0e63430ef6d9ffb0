using System.Collections.Immutable;

namespace Acta.Analysis.Coding.Lexicon;

/// <summary>Which syntactic functions of the trigger fill a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Functions">Function names in order of preference: <c>subj</c>, <c>obj</c>, <c>adj</c>, <c>clause</c>, <c>self</c> or a preposition.</param>
public sealed record Slot(Role Role, ImmutableArray<string> Functions);
