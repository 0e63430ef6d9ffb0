using System.Collections.Frozen;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>The tree of a document with the questions that resolution asks of it. All walks are bounded, so that a broken tree does no harm.</summary>
internal sealed class SyntaxView
{
    private const int MaxDepth = 40;

    // What hangs on a noun without being part of its phrase.
    private static readonly FrozenSet<string> Outside = new[]
    {
        "case", "acl", "acl:relcl", "appos", "conj", "cc", "parataxis", "punct", "nsubj", "nsubj:pass", "cop", "mark", "aux", "aux:pass", "aux:tense",
        "advcl", "advcl:cleft", "dep", "expl", "expl:subj", "expl:comp", "expl:pv", "expl:pass", "obl", "obl:mod", "obl:arg", "obl:agent", "obj",
        "iobj", "vocative", "discourse", "csubj", "ccomp", "xcomp", "advmod",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> OutsideDeep = new[] { "acl", "acl:relcl", "advcl", "parataxis", "punct", "appos", "conj", "cc", "obl", "obl:mod", "obl:arg" }.ToFrozenSet();

    private readonly int[] firstChild;
    private readonly int[] children;
    private readonly int[] sentences;

    public SyntaxView(Document document)
    {
        Document = document;
        Count = document.Tokens.Length;
        sentences = new int[Count];
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            sentences.AsSpan(document.Sentences[s].FirstToken, document.Sentences[s].TokenCount).Fill(s);
        }

        firstChild = new int[Count + 1];
        foreach (var arc in document.Tree)
        {
            if (arc.Head >= 0)
            {
                firstChild[arc.Head + 1]++;
            }
        }

        for (var i = 0; i < Count; i++)
        {
            firstChild[i + 1] += firstChild[i];
        }

        children = new int[firstChild[Count]];
        var next = firstChild.AsSpan(0, Count).ToArray();
        for (var i = 0; i < Count; i++)
        {
            if (document.Tree[i].Head >= 0)
            {
                children[next[document.Tree[i].Head]++] = i;
            }
        }
    }

    public Document Document { get; }

    public int Count { get; }

    public Upos Upos(int token) => Document.Tags[token].Upos;

    public Morphology Features(int token) => Document.Tags[token].Features;

    public string Lemma(int token) => Document.Tags[token].Lemma;

    public string Form(int token) => Document.Tokens[token].Form;

    public int Head(int token) => Document.Tree[token].Head;

    public string Relation(int token) => Document.Tree[token].Relation;

    /// <summary>Whether the token's relation is one, its subtypes included.</summary>
    public bool Is(int token, string relation) =>
        Relation(token).StartsWith(relation, StringComparison.Ordinal) && (Relation(token).Length == relation.Length || Relation(token)[relation.Length] == ':');

    public int SentenceIndex(int token) => sentences[token];

    public Sentence Sentence(int token) => Document.Sentences[sentences[token]];

    public ReadOnlySpan<int> Children(int token) => children.AsSpan(firstChild[token], firstChild[token + 1] - firstChild[token]);

    /// <summary>The first child with a relation, or -1.</summary>
    public int Child(int token, string relation)
    {
        foreach (var child in Children(token))
        {
            if (Is(child, relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The preposition of a phrase by its head, fixed words included ("autour de"); null where it has none.</summary>
    public string? Preposition(int token)
    {
        foreach (var child in Children(token))
        {
            if (!Is(child, "case"))
            {
                continue;
            }

            var words = Lemma(child);
            foreach (var part in Children(child))
            {
                if (Is(part, "fixed"))
                {
                    words += " " + Lemma(part);
                }
            }

            return words;
        }

        return null;
    }

    /// <summary>The token that a coordinated token is coordinated with; the token itself where it is not.</summary>
    public int FirstConjunct(int token)
    {
        for (var depth = 0; depth < MaxDepth && Is(token, "conj") && Head(token) >= 0; depth++)
        {
            token = Head(token);
        }

        return token;
    }

    /// <summary>The subject of a verb or predicate, looking through coordination; -1 where it has none.</summary>
    public int Subject(int predicate)
    {
        for (var depth = 0; depth < MaxDepth && predicate >= 0; depth++)
        {
            var subject = Child(predicate, "nsubj");
            if (subject >= 0)
            {
                return subject;
            }

            if (!(Is(predicate, "conj") || Is(predicate, "xcomp")))
            {
                return -1;
            }

            predicate = Head(predicate);
        }

        return -1;
    }

    /// <summary>The nearest verb or predicate with a subject above a token, or the root of the sentence.</summary>
    public int Clause(int token)
    {
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            if (Upos(token) is Core.Upos.Verb || Child(token, "nsubj") >= 0 || Child(token, "cop") >= 0 || Head(token) < 0)
            {
                return token;
            }

            token = Head(token);
        }

        return token;
    }

    /// <summary>How many arcs lie between a token and one above it; -1 where it is not above.</summary>
    public int DepthUnder(int token, int ancestor)
    {
        for (var depth = 0; depth < MaxDepth && token >= 0; depth++)
        {
            if (token == ancestor)
            {
                return depth;
            }

            token = Head(token);
        }

        return -1;
    }

    /// <summary>The words of a noun's phrase, without what is said about it apart: relative clauses, appositions, coordinated phrases.</summary>
    public TextSpan PhraseSpan(int head)
    {
        const int MaxWords = 14;
        var sentence = Sentence(head);
        var first = head;
        while (first - 1 >= sentence.FirstToken && head - first < MaxWords && Belongs(first - 1, head))
        {
            first--;
        }

        var last = head;
        while (last + 1 < sentence.EndToken && last - head < MaxWords && Belongs(last + 1, head))
        {
            last++;
        }

        // Nothing before its determiner belongs to a phrase but words such as "tous".
        var determiner = Child(head, "det");
        if (determiner > first && determiner < head && Upos(determiner - 1) is Core.Upos.Adj or Core.Upos.Noun or Core.Upos.Propn)
        {
            first = determiner;
        }

        // "du" is one word for two: its article cannot be covered without its preposition.
        var tokens = Document.Tokens;
        while (first < head && tokens[first].MultiwordLength == 0)
        {
            first++;
        }

        while (last > head && (Is(last, "case") || Upos(last) == Core.Upos.Punct || Is(last, "cc")))
        {
            last--;
        }

        return TextSpan.Union(tokens[first].Span, tokens[last].Span);
    }

    private bool Belongs(int token, int head)
    {
        for (var depth = 0; depth < MaxDepth && token >= 0; depth++)
        {
            var above = Head(token);
            if (Is(token, "nmod") && Preposition(token) is not (null or "de"))
            {
                return false;
            }

            if (above == head)
            {
                return !Outside.Contains(Relation(token));
            }

            if (OutsideDeep.Contains(Relation(token)))
            {
                return false;
            }

            token = above;
        }

        return false;
    }
}
