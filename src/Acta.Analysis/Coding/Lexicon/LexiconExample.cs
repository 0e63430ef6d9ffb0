using System.Collections.Immutable;

namespace Acta.Analysis.Coding.Lexicon;

/// <summary>A sentence that shows what an entry matches or does not.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="MustMatch">Whether the entry must give an event there.</param>
/// <param name="Roles">Words that the phrases of the named roles must hold: <c>actor</c> or <c>recipient</c> and the word.</param>
/// <param name="Line">Line in the file, from 1.</param>
public sealed record LexiconExample(string Text, bool MustMatch, ImmutableArray<(string Role, string Word)> Roles, int Line);
