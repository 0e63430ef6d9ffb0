using System.Collections.Immutable;

namespace Acta.Analysis.Claims;

/// <summary>Words that tell that somebody says something; the format is told in <c>docs/formats/cues.md</c>.</summary>
/// <param name="Id">Unique id: <c>cue.verb.déclarer</c>.</param>
/// <param name="Companion">The lemma that must depend on it, or null.</param>
/// <param name="Speakers">The functions at the cue that name the speaker, in order of preference; empty where nobody is named.</param>
/// <param name="Contents">Where what is said stands: <c>clause</c>, <c>quote</c>, <c>obj</c>, <c>rest</c> or a preposition.</param>
/// <param name="NeedsQuote">Whether it counts only beside quotation marks.</param>
/// <param name="NeedsComma">Whether it counts only where a comma sets it off.</param>
/// <param name="NeedsParty">Whether it counts only where the speaker is a party.</param>
internal sealed record Cue(
    string Id, string? Companion, ImmutableArray<string> Speakers, ImmutableArray<string> Contents, bool NeedsQuote, bool NeedsComma, bool NeedsParty);
