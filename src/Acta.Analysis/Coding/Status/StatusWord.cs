using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Coding.Status;

/// <summary>A word that changes how an event below or beside it stands to the facts; the format is told in <c>docs/formats/status.md</c>.</summary>
/// <param name="Status">The status that it gives.</param>
/// <param name="Companion">The lemma that must depend on it, or null.</param>
/// <param name="Complements">Where the event stands: <c>clause</c>, <c>clause=de</c>, <c>obj</c>, <c>subj</c>, <c>head</c> or a preposition.</param>
/// <param name="Mood">The only mood of the word in which it counts: <c>cond</c>, <c>ind</c> or null.</param>
/// <param name="NeedsNegation">Whether it counts only where it is itself negated.</param>
internal sealed record StatusWord(EventStatus Status, string? Companion, ImmutableArray<string> Complements, string? Mood, bool NeedsNegation);
