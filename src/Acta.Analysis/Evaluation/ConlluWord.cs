namespace Acta.Analysis.Evaluation;

/// <summary>A syntactic word of a CoNLL-U sentence.</summary>
/// <param name="Form">The word.</param>
/// <param name="Lemma">Its lemma; <c>_</c> where none is given.</param>
/// <param name="Upos">Its universal part of speech as UD writes it, such as <c>NOUN</c>.</param>
/// <param name="Features">Its features as UD writes them; empty for none.</param>
/// <param name="Head">Number of its head in the sentence, from 1; 0 for the root.</param>
/// <param name="Relation">Its relation to the head, with its subtype.</param>
public sealed record ConlluWord(string Form, string Lemma, string Upos, string Features, int Head, string Relation);
