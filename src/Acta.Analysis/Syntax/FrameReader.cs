using Acta.Core;

namespace Acta.Analysis.Syntax;

/// <summary>
/// Reads the deep syntactic functions of predicates, verbs and nouns of deed alike, from the tree. Functions are those of
/// <c>docs/formats/lexicon.md</c>. Not thread-safe beyond its document.
/// </summary>
internal sealed class FrameReader(DependencyTree tree, GrammarWords grammar)
{
    /// <summary>The verbs of the document.</summary>
    public VerbReader Verbs { get; } = new(tree, grammar);

    /// <summary>Adds to <paramref name="fillers"/> the tokens that fill a function of the predicate, coordinated ones included.</summary>
    public void Fill(int predicate, string function, List<int> fillers)
    {
        var isNominal = tree.Pos(predicate) is not (Upos.Verb or Upos.Aux) && tree.Features(predicate).VerbForm is null;
        switch (function)
        {
            case "self":
                fillers.Add(predicate);
                break;
            case "subj":
                AddGroup(isNominal ? NominalSubject(predicate) : Verbs.DeepSubject(predicate, 0), fillers);
                break;
            case "obj":
                AddGroup(isNominal ? NominalObject(predicate) : Verbs.DeepObject(predicate, 0), fillers);
                break;
            case "adj":
                AddAdjectives(predicate, fillers);
                break;
            case "clause":
                AddGroup(ClauseSubject(predicate), fillers);
                break;
            default:
                AddPrepositional(predicate, function, isNominal, fillers);
                break;
        }
    }

    /// <summary>Adds a token and what is coordinated with it.</summary>
    public void AddGroup(int token, List<int> fillers)
    {
        if (token < 0)
        {
            return;
        }

        // "des dizaines de milliers de manifestants", "plus de 400 manifestants" are manifestants.
        for (var counted = token; grammar.IsQuantifier(tree.Lemma(counted)) && Counted(counted) is >= 0 and var below; counted = below)
        {
            fillers.Add(below);
        }

        fillers.Add(token);
        foreach (var child in tree.Children(token))
        {
            if (tree.Relation(child) is "conj" && tree.Pos(child) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.X)
            {
                fillers.Add(child);
            }
        }
    }

    /// <summary>Adds the predicates of the complement clauses of a word.</summary>
    public void AddClauses(int predicate, List<int> clauses)
    {
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Relation(child) is "xcomp" or "ccomp" or "advcl" or "acl")
            {
                clauses.Add(child);
            }
        }
    }

    private int NominalSubject(int noun)
    {
        // "est en visite", "le film est inacceptable": the subject of a predicate noun or adjective; what an adjective modifies.
        if (tree.Child(noun, "nsubj") is >= 0 and var subject)
        {
            return Verbs.Antecedent(subject);
        }

        if (tree.Relation(noun) == "amod")
        {
            return tree.Head(noun);
        }

        var (verb, kind) = LightVerbOf(noun);
        return kind == LightVerbKind.Actor ? Verbs.DeepSubject(verb, 0) : -1;
    }

    private int NominalObject(int noun)
    {
        if (tree.Relation(noun) == "amod")
        {
            return tree.Head(noun);
        }

        var (verb, kind) = LightVerbOf(noun);
        return kind == LightVerbKind.Recipient ? Verbs.SurfaceSubject(verb, 0) : -1;
    }

    /// <summary>The light verb that a noun stands under ("mener une attaque", "être victime d'une attaque") and whom its subject names.</summary>
    public (int Verb, LightVerbKind Kind) LightVerbOf(int noun)
    {
        var head = tree.Head(noun);
        if (head < 0)
        {
            return (-1, LightVerbKind.None);
        }

        var relation = tree.Relation(noun);
        if (tree.Pos(head) == Upos.Verb && (relation is "obj" or "nsubj:pass" or "obl:arg" or "obl:mod" || (relation == "nsubj" && Verbs.IsPassive(head))))
        {
            return (head, grammar.Find(tree.Lemma(head), relation.StartsWith("obl", StringComparison.Ordinal) ? tree.Preposition(noun) : null));
        }

        if (relation is "nmod" or "obl:arg" or "obl:mod" && tree.Pos(head) is Upos.Noun or Upos.Adj && tree.Preposition(noun) == "de")
        {
            var kind = grammar.Find(tree.Lemma(head), null);
            if (kind != LightVerbKind.None)
            {
                return (head, kind);
            }
        }

        return (-1, LightVerbKind.None);
    }

    /// <summary>Whether a verb says of its subject that it takes place.</summary>
    public bool IsExistence(int verb) =>
        grammar.IsExistence(Verbs.IsPronominal(verb) ? $"se_{tree.Lemma(verb)}" : tree.Lemma(verb));

    private void AddAdjectives(int noun, List<int> fillers)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is "amod" or "nmod" or "appos" && tree.Preposition(child) is null && tree.Pos(child) is Upos.Adj or Upos.Propn or Upos.Noun or Upos.Verb)
            {
                AddAdjectiveGroup(child, fillers);
            }
        }
    }

    private void AddAdjectiveGroup(int adjective, List<int> fillers)
    {
        fillers.Add(adjective);
        foreach (var child in tree.Children(adjective))
        {
            if (tree.Relation(child) == "conj")
            {
                fillers.Add(child);
            }
        }
    }

    private int ClauseSubject(int predicate)
    {
        var clauses = new List<int>();
        AddClauses(predicate, clauses);
        return clauses.Count > 0 ? Verbs.SurfaceSubject(clauses[0], 0) : -1;
    }

    private void AddPrepositional(int predicate, string preposition, bool isNominal, List<int> fillers)
    {
        foreach (var child in tree.Children(predicate))
        {
            var relation = tree.Relation(child);
            if (preposition == "à" && DependencyTree.Is(relation, "iobj"))
            {
                AddGroup(Verbs.Antecedent(child), fillers);
            }
            else if (preposition == "de" && isNominal && relation is "det" or "nmod:poss" or "det:poss" && tree.Features(child).IsPossessive)
            {
                fillers.Add(child);
            }
            else if ((DependencyTree.Is(relation, "obl") || DependencyTree.Is(relation, "nmod")) && IsPreposition(child, preposition))
            {
                AddGroup(Verbs.Antecedent(child), fillers);
            }
            else if (relation is "acl" or "advcl" && tree.Document.Tokens[child].Form.Equals(preposition, StringComparison.OrdinalIgnoreCase))
            {
                // "une frappe visant X": a participle that serves as a preposition.
                AddGroup(Verbs.DeepObject(child, 0), fillers);
            }
            else if (preposition == "par" && isNominal && relation == "acl" && Verbs.IsPassive(child))
            {
                // "une attaque menée par X"
                AddGroup(Verbs.Agent(child), fillers);
            }
        }

        if (fillers.Count == 0 && isNominal && preposition != "de" && Quantifier(predicate) is >= 0 and var quantifier)
        {
            AddPrepositional(quantifier, preposition, isNominal, fillers);
        }

        // "ont commis des attentats contre X": the parser may hang the complement on the light verb.
        if (fillers.Count == 0 && isNominal && preposition is not ("de" or "dans" or "en") && LightVerbOf(predicate) is (>= 0 and var verb, not LightVerbKind.None) && tree.Pos(verb) == Upos.Verb)
        {
            foreach (var child in tree.Children(verb))
            {
                if (child != predicate && DependencyTree.Is(tree.Relation(child), "obl") && IsPreposition(child, preposition))
                {
                    AddGroup(Verbs.Antecedent(child), fillers);
                }
            }
        }
    }

    /// <summary>The noun that only counts this one ("des dizaines de manifestants à Minsk") and takes its complements; -1 where none does.</summary>
    private int Quantifier(int noun) =>
        tree.Relation(noun) is "nmod" or "obl:arg" or "obl:mod" && tree.Head(noun) is >= 0 and var head && grammar.IsQuantifier(tree.Lemma(head)) ? head : -1;

    private int Counted(int quantifier)
    {
        foreach (var child in tree.Children(quantifier))
        {
            if (tree.Relation(child) is "nmod" or "obl:arg" or "obl:mod" && IsPreposition(child, "de"))
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsPreposition(int token, string preposition)
    {
        var found = tree.Preposition(token);
        return found == preposition || (found is not null && preposition == "à" && found == "au") || (preposition == "de" && found == "du");
    }
}
