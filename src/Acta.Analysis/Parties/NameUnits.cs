using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>Gathers the names of a document: those that the recogniser found, those that the knowledge knows, those that a title announces.</summary>
internal sealed class NameUnits(Scene scene)
{
    private readonly SyntaxView tree = scene.Tree;

    /// <summary>The names in order: the recognised ones trimmed of titles, then those that only the knowledge knows; a longer one wins.</summary>
    public List<NameUnit> Find()
    {
        var units = new List<NameUnit>();
        var taken = new bool[tree.Count];
        foreach (var name in scene.Document.Names)
        {
            var first = name.FirstToken;
            var last = first + name.TokenCount - 1;
            while (name.Kind == NameKind.Person && first < last && IsTitle(first))
            {
                first++;
            }

            var match = Covering(first, last) ?? Within(first, last);
            if (match is not null)
            {
                (first, last) = (match.First, match.Last);
            }

            if (name.Kind > NameKind.Organization && match is null || IsTaken(taken, first, last))
            {
                continue;
            }

            units.Add(NameUnit.Of(scene, first, last, match, match is null ? Announced(first) ?? name.Kind : name.Kind));
            taken.AsSpan(first, last - first + 1).Fill(true);
        }

        foreach (var match in scene.Phrases.Matches)
        {
            if ((match.Has(PhraseUse.Name) || match.Has(PhraseUse.Metonym)) && !IsTaken(taken, match.First, match.Last))
            {
                units.Add(NameUnit.Of(scene, match.First, match.Last, match, NameKind.Place));
            }
            else if (match.Has(PhraseUse.Surname) && !IsTaken(taken, match.First, match.Last) && tree.Upos(match.Head) == Upos.Propn)
            {
                units.Add(NameUnit.Of(scene, match.First, match.Last, match, NameKind.Person) with { IsGuess = true });
            }
        }

        foreach (var match in scene.Phrases.Matches)
        {
            if (Titled(match, taken) is { } titled)
            {
                units.Add(titled);
                taken.AsSpan(titled.First, titled.Last - titled.First + 1).Fill(true);
            }
        }

        units.Sort(static (a, b) => a.First.CompareTo(b.First));
        return units;
    }

    // Whatever follows "le général" is a person, whatever follows "la chaîne" an organisation.
    private NameKind? Announced(int first) =>
        first == 0 || scene.Phrases.At(first - 1) is not { } match || match.Meanings[0].Number == "Plur" ? null
            : match.Entry<Role>(PhraseUse.Role)?.Kind switch { RoleKind.Person => NameKind.Person, RoleKind.Body => NameKind.Organization, _ => null };

    // "Nations unies sud-coréen": the known name, where only words in lower case stand beside it.
    private PhraseMatch? Within(int first, int last)
    {
        PhraseMatch? found = null;
        for (var i = first; i <= last; i++)
        {
            if (scene.Phrases.At(i) is { } match && match.Last > match.First && match.First >= first && match.Last <= last && match.Has(PhraseUse.Name))
            {
                found = match;
                i = match.Last;
            }
            else if (char.IsUpper(tree.Form(i)[0]))
            {
                return null;
            }
        }

        return found;
    }

    // "le général Kouamé": a proper noun behind a person's role in the singular is a name, recognised or not.
    private NameUnit? Titled(PhraseMatch match, bool[] taken)
    {
        if (match.Entry<Role>(PhraseUse.Role) is not { Kind: RoleKind.Person } || match.Meanings[0].Number == "Plur")
        {
            return null;
        }

        var last = match.Last;
        while (last + 1 < tree.Sentence(match.Head).EndToken && tree.Upos(last + 1) is Upos.Propn or Upos.Noun or Upos.Adj or Upos.X && !taken[last + 1] && scene.Phrases.At(last + 1) is null
            && char.IsUpper(tree.Form(last + 1)[0]))
        {
            last++;
        }

        return last == match.Last ? null : NameUnit.Of(scene, match.Last + 1, last, null, NameKind.Person);
    }

    private PhraseMatch? Covering(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (scene.Phrases.At(i) is { } match && match.First <= first && match.Last >= last
                && (match.Has(PhraseUse.Name) || match.Has(PhraseUse.Metonym) || match.Has(PhraseUse.Surname)))
            {
                return match;
            }
        }

        return null;
    }

    private bool IsTitle(int token) =>
        scene.Phrases.At(token)?.Has(PhraseUse.Role) == true || scene.Knowledge.Words("masculine-title").Contains(tree.Lemma(token))
        || scene.Knowledge.Words("feminine-title").Contains(tree.Lemma(token)) || tree.Upos(token) is Upos.Det or Upos.Punct;

    private static bool IsTaken(bool[] taken, int first, int last) => taken.AsSpan(first, last - first + 1).Contains(true);
}
