using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>Finds the name that a role noun belongs to: "le Premier ministre Theresa May", "Nadia Benali, avocate".</summary>
internal sealed class Appositions(Scene scene)
{
    private readonly SyntaxView tree = scene.Tree;

    /// <summary>The person whom a role noun introduces, follows or is said of; null for none.</summary>
    public Actor? Person(int token, PhraseMatch match)
    {
        foreach (var child in tree.Children(token))
        {
            if ((tree.Is(child, "appos") || tree.Is(child, "flat") || tree.Is(child, "nmod")) && tree.Preposition(child) is null && Named(child) is { } below)
            {
                return below;
            }
        }

        var subject = tree.Child(token, "cop") >= 0 ? tree.Child(token, "nsubj") : -1;
        if (subject >= 0 && Named(subject) is { } said)
        {
            return said;
        }

        if (tree.Is(token, "appos") && Named(tree.Head(token)) is { } above)
        {
            return above;
        }

        return Following(match) ?? Preceding(match) ?? AfterComma(token, match);
    }

    /// <summary>The organisation that a collective noun introduces: "le groupe État islamique", "l'ONG Oxfam"; null for none.</summary>
    public Actor? Body(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if ((tree.Is(child, "appos") || tree.Is(child, "flat") || tree.Is(child, "nmod")) && tree.Preposition(child) is null
                && scene.ActorAt(child) is { IsNamed: true, IsPerson: false, IsState: false } below)
            {
                return below;
            }
        }

        return null;
    }

    private Actor? Named(int token) => scene.ActorAt(token) is { IsPerson: true, IsNamed: true } actor ? actor : null;

    // "le Premier ministre britannique Theresa May"
    private Actor? Following(PhraseMatch match)
    {
        const int Reach = 7;
        var end = Math.Min(tree.Sentence(match.Head).EndToken, match.Last + 1 + Reach);
        for (var i = match.Last + 1; i < end; i++)
        {
            if (Named(i) is { } person)
            {
                return tree.Upos(FirstOfName(i) - 1) is Upos.Adp or Upos.Cconj ? null : person;
            }

            var within = tree.Upos(i) is Upos.Adj or Upos.Propn or Upos.Noun or Upos.Det || (tree.Upos(i) == Upos.Adp && tree.Lemma(i) is "de" or "à");
            if (!within || scene.ActorAt(i) is { IsNamed: true, IsState: false })
            {
                return null;
            }
        }

        return null;
    }

    // "Nadia Benali, responsable de l'association"
    private Actor? Preceding(PhraseMatch match)
    {
        var comma = match.First - 1;
        var start = tree.Sentence(match.Head).FirstToken;
        if (comma <= start || tree.Form(comma) is not ("," or "("))
        {
            return null;
        }

        for (var i = comma - 1; i >= start && i > comma - 5 && tree.Upos(i) is Upos.Propn or Upos.X; i--)
        {
            if (Named(i) is { } person)
            {
                return person;
            }
        }

        return null;
    }

    // "l'ambassadeur de France en Afghanistan, Paul Mercier, a démenti"
    private Actor? AfterComma(int token, PhraseMatch match)
    {
        const int Reach = 14;
        var end = Math.Min(tree.Sentence(token).EndToken, match.Last + Reach);
        for (var i = match.Last + 1; i < end; i++)
        {
            if (tree.Form(i) == ",")
            {
                // The name must stand apart: after it comes a comma, a colon or the end, or the clause goes on with its verb.
                var name = i + 1;
                return name < end && Named(name) is { } person && FirstOfName(name) == name && scene.ActorAt(token) is null && !IsListed(name) ? person : null;
            }

            var isVerb = tree.Upos(i) == Upos.Verb && tree.Features(i).VerbForm != "Part";
            if (isVerb || tree.Upos(i) is Upos.Aux or Upos.Cconj or Upos.Pron or Upos.Punct)
            {
                return null;
            }
        }

        return null;
    }

    // "le ministre, Paul Mercier et trois députés": one of several, and not the minister.
    private bool IsListed(int name) => tree.Child(name, "conj") >= 0 || tree.Is(name, "conj");

    private int FirstOfName(int token)
    {
        var span = scene.SpanAt(token);
        while (token > 0 && scene.Document.Tokens[token - 1].Span.Start >= span.Start)
        {
            token--;
        }

        return Math.Max(token, 1);
    }
}
