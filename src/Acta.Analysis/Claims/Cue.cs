using System.Collections.Immutable;

namespace Acta.Analysis.Claims;

/// <summary>A word that tells that somebody says something.</summary>
/// <param name="Id">Unique id: <c>cue.verb.déclarer</c>.</param>
/// <param name="SpeakerFunctions">The functions at the cue that name the speaker, in order of preference.</param>
/// <param name="HasClause">Whether its complement clause is what is said.</param>
/// <param name="HasQuote">Whether the quotation beside it is what is said.</param>
internal sealed record Cue(string Id, ImmutableArray<string> SpeakerFunctions, bool HasClause, bool HasQuote);
