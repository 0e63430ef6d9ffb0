namespace Acta.Core;

/// <summary>The universal parts of speech of Universal Dependencies 2, named by their UD tags in title case.</summary>
public enum Upos : byte
{
#pragma warning disable CS1591 // the names are UD's own: https://universaldependencies.org/u/pos/
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
#pragma warning restore CS1591
}
