namespace Acta.Analysis.Evaluation;

/// <summary>A word as the scores see it.</summary>
/// <param name="Start">Where its surface token begins among the characters that are not white space.</param>
/// <param name="End">Where that ends.</param>
/// <param name="IsMultiword">Whether that is a multiword token.</param>
/// <param name="Form">Its form in lower case.</param>
/// <param name="Upos">Its part of speech.</param>
/// <param name="Features">Its universal features, sorted.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Parent">Index of its head among all words; -1 for a root.</param>
/// <param name="Relation">Its relation without subtype.</param>
internal sealed record AlignedWord(int Start, int End, bool IsMultiword, string Form, string Upos, string Features, string Lemma, int Parent, string Relation);
