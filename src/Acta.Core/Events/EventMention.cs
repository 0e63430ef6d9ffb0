namespace Acta.Core;

/// <summary>One place where the article tells an event.</summary>
/// <param name="Trigger">The word or phrase that tells it.</param>
/// <param name="Quote">A few words around, enough to be unique in the text.</param>
/// <param name="Sentence">The sentence it stands in.</param>
public sealed record EventMention(TextSpan Trigger, TextSpan Quote, TextSpan Sentence);
