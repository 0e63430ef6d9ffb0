namespace Acta.Core;

/// <summary>What a token is by itself.</summary>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Features">Universal features.</param>
/// <param name="Lemma">Lemma, lower case but for proper nouns.</param>
public readonly record struct Tag(Upos Upos, Morphology Features, string Lemma);
