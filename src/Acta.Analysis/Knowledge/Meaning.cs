namespace Acta.Analysis.Knowledge;

/// <summary>One thing that a phrase can mean.</summary>
/// <param name="Entry">The entry that it names.</param>
/// <param name="Use">How it names it.</param>
/// <param name="Gender"><c>Masc</c>, <c>Fem</c> or null for either.</param>
/// <param name="Number"><c>Sing</c>, <c>Plur</c> or null for either.</param>
public sealed record Meaning(KnowledgeEntry Entry, PhraseUse Use, string? Gender = null, string? Number = null);
