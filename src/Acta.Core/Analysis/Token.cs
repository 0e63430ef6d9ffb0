namespace Acta.Core;

/// <summary>
/// A syntactic word of Universal Dependencies. The words of one multiword token ("du" → de + le) share its span.
/// </summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Form">The word: the covered text, or for a word of a multiword token the word itself ("de", "le").</param>
/// <param name="MultiwordLength">1 for an ordinary word; at the first word of a multiword token the number of its words; 0 at the others.</param>
public readonly record struct Token(TextSpan Span, string Form, byte MultiwordLength = 1);
