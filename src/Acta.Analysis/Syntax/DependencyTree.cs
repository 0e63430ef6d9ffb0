using Acta.Core;

namespace Acta.Analysis.Syntax;

/// <summary>The dependency trees of a document with their children at hand. Not thread-safe beyond its document.</summary>
internal sealed class DependencyTree
{
    private readonly int[] firstChild;
    private readonly int[] nextSibling;

    public DependencyTree(Document document)
    {
        Document = document;
        var count = document.Tokens.Length;
        firstChild = new int[count];
        nextSibling = new int[count];
        SentenceOf = new int[count];
        Array.Fill(firstChild, -1);
        Array.Fill(nextSibling, -1);
        for (var i = count - 1; i >= 0; i--)
        {
            var head = document.Tree[i].Head;
            if (head >= 0)
            {
                nextSibling[i] = firstChild[head];
                firstChild[head] = i;
            }
        }

        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            Array.Fill(SentenceOf, s, sentence.FirstToken, sentence.TokenCount);
        }
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The sentence of each token.</summary>
    public int[] SentenceOf { get; }

    /// <summary>The head of a token, -1 at the root.</summary>
    public int Head(int token) => Document.Tree[token].Head;

    /// <summary>The relation of a token to its head.</summary>
    public string Relation(int token) => Document.Tree[token].Relation;

    /// <summary>The lemma of a token.</summary>
    public string Lemma(int token) => Document.Tags[token].Lemma;

    /// <summary>The part of speech of a token.</summary>
    public Upos Pos(int token) => Document.Tags[token].Upos;

    /// <summary>The features of a token.</summary>
    public Morphology Features(int token) => Document.Tags[token].Features;

    /// <summary>The children of a token, in text order.</summary>
    public ChildEnumerator Children(int token) => new(this, token);

    /// <summary>The first child with this relation, or its subtypes; -1 where there is none.</summary>
    public int Child(int token, string relation)
    {
        foreach (var child in Children(token))
        {
            if (Is(Relation(child), relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a relation is <paramref name="universal"/> or a subtype of it.</summary>
    public static bool Is(string relation, string universal) =>
        relation.StartsWith(universal, StringComparison.Ordinal) && (relation.Length == universal.Length || relation[universal.Length] == ':');

    /// <summary>Whether <paramref name="token"/> is <paramref name="ancestor"/> or below it.</summary>
    public bool IsWithin(int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps < 512; steps++)
        {
            if (token == ancestor)
            {
                return true;
            }

            token = Head(token);
        }

        return false;
    }

    /// <summary>The preposition of a nominal, its fixed parts joined by "_": <c>à</c>, <c>auprès_de</c>; null where it has none.</summary>
    public string? Preposition(int token)
    {
        foreach (var child in Children(token))
        {
            if (Relation(child) != "case")
            {
                continue;
            }

            var lemma = Lemma(child);
            foreach (var part in Children(child))
            {
                if (Relation(part) == "fixed")
                {
                    lemma = $"{lemma}_{Lemma(part)}";
                }
            }

            return lemma;
        }

        return null;
    }

    /// <summary>The words that a token governs within its own clause and phrase, itself included, as one span of text.</summary>
    public TextSpan PhraseSpan(int token)
    {
        var span = Document.Tokens[token].Span;
        foreach (var child in Children(token))
        {
            var relation = Relation(child);
            if (relation is "case" or "mark" or "cc" or "punct" or "conj" or "acl:relcl" or "advcl" or "parataxis" or "appos")
            {
                continue;
            }

            span = TextSpan.Union(span, PhraseSpan(child));
        }

        return span;
    }

    /// <summary>All that a token governs, itself included, as one span of text.</summary>
    public TextSpan SubtreeSpan(int token)
    {
        var sentence = Document.Sentences[SentenceOf[token]];
        int first = token, last = token;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (IsWithin(i, token))
            {
                first = Math.Min(first, i);
                last = Math.Max(last, i);
            }
        }

        return TextSpan.Union(Document.Tokens[first].Span, Document.Tokens[last].Span);
    }

    /// <summary>Enumerates children without allocating.</summary>
    public struct ChildEnumerator(DependencyTree tree, int token)
    {
        private int next = tree.firstChild[token];

        /// <summary>The child.</summary>
        public int Current { get; private set; } = -1;

        /// <summary>Goes to the next child.</summary>
        public bool MoveNext()
        {
            Current = next;
            next = Current < 0 ? -1 : tree.nextSibling[Current];
            return Current >= 0;
        }

        /// <summary>Lets <c>foreach</c> use it.</summary>
        public readonly ChildEnumerator GetEnumerator() => this;
    }
}
