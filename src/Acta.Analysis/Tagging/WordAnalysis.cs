using Acta.Core;

namespace Acta.Analysis.Tagging;

/// <summary>One reading of a word.</summary>
/// <param name="Kind">Index in <see cref="WordLexicon.Kinds"/>.</param>
/// <param name="Upos">The part of speech whose lemma it gives; <see cref="Upos.X"/> where it gives none.</param>
/// <param name="Lemma">How the lemma is made from the form.</param>
internal readonly record struct WordAnalysis(ushort Kind, Upos Upos, LemmaScript Lemma);
