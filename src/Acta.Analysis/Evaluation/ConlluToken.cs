namespace Acta.Analysis.Evaluation;

/// <summary>A surface token of a CoNLL-U sentence: one word, or a multiword token.</summary>
/// <param name="Form">As it stands in the text.</param>
/// <param name="FirstWord">Index in <see cref="ConlluSentence.Words"/> of its first word.</param>
/// <param name="WordCount">How many words it has, 1 or more; above 1 for a multiword token.</param>
/// <param name="SpaceAfter">Whether white space follows it.</param>
public sealed record ConlluToken(string Form, int FirstWord, int WordCount, bool SpaceAfter);
