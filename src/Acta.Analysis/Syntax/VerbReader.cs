using Acta.Core;

namespace Acta.Analysis.Syntax;

/// <summary>
/// Reads the deep subject and object of verbs: passives are turned; participles, infinitives, relative clauses and coordination find the arguments
/// that they share with the words that govern them. Not thread-safe beyond its document.
/// </summary>
internal sealed class VerbReader(DependencyTree tree, GrammarWords classes)
{
    private const int MaxDepth = 12;

    /// <summary>The deep subject of a verb: the active subject, or the agent of a passive; -1 where none is told.</summary>
    public int DeepSubject(int verb, int depth) => IsPassive(verb) ? Agent(verb) : SurfaceSubject(verb, depth);

    /// <summary>The deep object of a verb: the object, or the subject of a passive; -1 where none is told.</summary>
    public int DeepObject(int verb, int depth)
    {
        // "les combats se mènent": the reflexive passive has its object for a subject.
        if (IsPassive(verb) || tree.Child(verb, "expl:pass") >= 0)
        {
            return SurfaceSubject(verb, depth);
        }

        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is "obj" or "obj:agent" && !tree.Features(child).IsReflexive && tree.Lemma(child) is not "se")
            {
                return Antecedent(child);
            }
        }

        // "a saisi des armes": a partitive object that was read as "de" and an article.
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is "obl:arg" or "obl:mod" && child > verb && IsUnderContraction(child))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether the verb form is passive: with a passive auxiliary or subject, or a bare past participle.</summary>
    public bool IsPassive(int verb)
    {
        if (classes.IsUnaccusative(tree.Lemma(verb)) || IsPronominal(verb))
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            switch (tree.Relation(child))
            {
                case "aux:pass" or "nsubj:pass" or "obl:agent":
                    return true;
                case "aux:tense" or "aux:caus" or "expl:comp" or "expl:pass" or "expl:subj":
                    return false;
            }
        }

        var features = tree.Features(verb);
        if (features.VerbForm != "Part" || features.Tense == "Pres" || tree.Child(verb, "aux") >= 0)
        {
            return features.Voice == "Pass" && tree.Child(verb, "aux") < 0;
        }

        // A bare past participle; in a coordination it shares the auxiliary of the first verb.
        return tree.Relation(verb) != "conj" || tree.Child(verb, "nsubj") >= 0 || IsPassive(tree.Head(verb));
    }

    /// <summary>Whether the verb is used with a reflexive pronoun.</summary>
    public bool IsPronominal(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Lemma(child) is "se" or "soi" || (tree.Features(child).IsReflexive && tree.Pos(child) == Upos.Pron))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject on the surface, found through control, coordination and participles; -1 where none is told.</summary>
    public int SurfaceSubject(int verb, int depth)
    {
        if (depth > MaxDepth)
        {
            return -1;
        }

        if (ToldSubject(verb) is >= 0 and var told)
        {
            return Antecedent(told);
        }

        var head = tree.Head(verb);
        if (head < 0)
        {
            return -1;
        }

        var relation = tree.Relation(verb);
        switch (relation)
        {
            case "acl":
                return tree.Features(verb).VerbForm == "Inf" ? NominalController(head, depth) : head;
            case "acl:relcl":
                return -1;
            case "amod":
                return head;
            case "conj":
                return tree.Pos(head) is Upos.Verb or Upos.Aux ? SurfaceSubject(head, depth + 1) : -1;
            case "xcomp" or "ccomp" or "advcl" or "advcl:cleft" or "parataxis" when IsNonFinite(verb):
                return Controller(head, relation, depth);
            default:
                return IsNonFinite(verb) && tree.Pos(head) is Upos.Verb ? Controller(head, relation, depth) : -1;
        }
    }

    /// <summary>The subject that hangs on the verb itself; of several ("la semaine dernière, Paris a…", misread) the last before the verb.</summary>
    private int ToldSubject(int verb)
    {
        var subject = -1;
        foreach (var child in tree.Children(verb))
        {
            if (DependencyTree.Is(tree.Relation(child), "nsubj") && tree.Relation(child) != "nsubj:outer" && (subject < 0 || child < verb))
            {
                subject = child;
            }
        }

        return subject;
    }

    /// <summary>The antecedent of a relative pronoun, else the token itself.</summary>
    public int Antecedent(int token)
    {
        if (tree.Features(token).PronType != "Rel" && tree.Lemma(token) is not ("qui" or "lequel" or "dont"))
        {
            return token;
        }

        for (int at = token, steps = 0; at >= 0 && steps < MaxDepth; at = tree.Head(at), steps++)
        {
            if (tree.Relation(at) is "acl:relcl" or "acl")
            {
                return tree.Head(at);
            }
        }

        return token;
    }

    private bool IsUnderContraction(int nominal)
    {
        foreach (var child in tree.Children(nominal))
        {
            if (tree.Relation(child) == "case")
            {
                return tree.Document.Tokens[child] is { MultiwordLength: 2, Form: "de" };
            }
        }

        return false;
    }

    private bool IsNonFinite(int verb) => tree.Features(verb).VerbForm is not "Fin" && !HasFiniteAuxiliary(verb);

    private bool HasFiniteAuxiliary(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (DependencyTree.Is(tree.Relation(child), "aux") && tree.Features(child).VerbForm == "Fin")
            {
                return true;
            }
        }

        return false;
    }

    private int Controller(int head, string relation, int depth)
    {
        if (tree.Pos(head) is not (Upos.Verb or Upos.Aux or Upos.Adj or Upos.Noun))
        {
            return -1;
        }

        // "accuse X de soutenir", "a demandé à X de partir": the person addressed is the one who is to act.
        if (relation is "xcomp" or "ccomp" && tree.Pos(head) == Upos.Verb && !IsPassive(head))
        {
            foreach (var child in tree.Children(head))
            {
                var role = tree.Relation(child);
                if ((role == "obj" || DependencyTree.Is(role, "iobj") || (role == "obl:arg" && tree.Preposition(child) == "à")) && !tree.Features(child).IsReflexive && tree.Lemma(child) != "se")
                {
                    return Antecedent(child);
                }
            }
        }

        return SurfaceSubject(head, depth + 1);
    }

    private int NominalController(int noun, int depth)
    {
        // "la décision de X de retirer": the author of the noun acts.
        var author = NominalComplement(noun, "de");
        if (author >= 0)
        {
            return author;
        }

        var governor = tree.Head(noun);
        return governor >= 0 && tree.Relation(noun) is "obj" or "obl:arg" or "xcomp" && tree.Pos(governor) == Upos.Verb ? SurfaceSubject(governor, depth + 1) : -1;
    }

    /// <summary>The agent of a passive; -1 where none is told.</summary>
    public int Agent(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            var relation = tree.Relation(child);
            if (relation == "obl:agent" || (DependencyTree.Is(relation, "obl") && tree.Preposition(child) == "par"))
            {
                return Antecedent(child);
            }
        }

        return -1;
    }

    private int NominalComplement(int noun, string preposition)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is "nmod" or "obl:arg" or "obl:mod" && tree.Preposition(child) == preposition)
            {
                return Antecedent(child);
            }
        }

        return -1;
    }
}
