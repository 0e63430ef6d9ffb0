namespace Acta.Core;

/// <summary>A token's place in the dependency tree of its sentence.</summary>
/// <param name="Head">Index in <see cref="Document.Tokens"/> of the head; -1 for the root of the sentence.</param>
/// <param name="Relation">Universal dependency relation to the head with its subtype, interned: <c>nsubj:pass</c>, <c>root</c>.</param>
public readonly record struct Arc(int Head, string Relation);
