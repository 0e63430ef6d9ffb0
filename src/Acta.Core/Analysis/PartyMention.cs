namespace Acta.Core;

/// <summary>A mention of somebody who can act or undergo: a name, a description, a pronoun.</summary>
/// <param name="HeadToken">Index of the syntactic head of the mention.</param>
/// <param name="Span">The whole mention.</param>
/// <param name="Parties">Who is meant; several for a group ("les deux dirigeants"); never empty.</param>
/// <param name="IsNamed">Whether the mention, or what it refers to, has a name; false for a bare description.</param>
/// <param name="IsPerson">Whether it means one single person.</param>
public sealed record PartyMention(int HeadToken, TextSpan Span, System.Collections.Immutable.ImmutableArray<Party> Parties, bool IsNamed, bool IsPerson = false);
