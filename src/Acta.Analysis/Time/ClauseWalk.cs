using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>
/// Walks from a word up the tree as far as a time told there still holds for it, and tells to what words a time expression belongs.
/// </summary>
internal sealed class ClauseWalk(Document document, VerbForms verbs)
{
    private const int MostSteps = 12;

    /// <summary>A word on the way up.</summary>
    /// <param name="Token">The word.</param>
    /// <param name="Before">Only times that stand before this token, the first of coordinated verbs, hold: those behind it are that verb's own.</param>
    internal readonly record struct Step(int Token, int Before);

    /// <summary>The word and those above it in the same clause, nearest first.</summary>
    /// <param name="token">The word.</param>
    /// <param name="isLoose">Whether the object of any verb but one of saying stands at the verb's time, not only that of a light verb.</param>
    public List<Step> Up(int token, bool isLoose = false)
    {
        var steps = new List<Step> { new(token, int.MaxValue) };
        var before = int.MaxValue;
        for (var at = token; steps.Count < MostSteps;)
        {
            var arc = document.Tree[at];
            if (arc.Head < 0 || !Passes(at, arc, isLoose))
            {
                break;
            }

            if (Base(arc.Relation) == "conj" && document.Tags[at].Upos is Upos.Verb or Upos.Aux)
            {
                before = Math.Min(before, arc.Head);
            }

            at = arc.Head;
            steps.Add(new Step(at, before));
        }

        return steps;
    }

    /// <summary>The words that a time expression belongs to: what it hangs on, and where that is a noun it only stands beside, the verb above.</summary>
    /// <param name="first">Index of its first token.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <param name="isOpen">Whether it goes on: "un mouvement qui ne faiblit pas depuis mardi" is a movement since Tuesday.</param>
    public List<int> Holders(int first, int end, bool isOpen = false)
    {
        var head = HeadOf(first, end);
        var holders = new List<int>();
        var at = document.Tree[head].Head;
        if (at < 0)
        {
            return holders;
        }

        holders.Add(at);
        var isBare = !IsGenitive(first, head);
        for (var step = 0; step < MostSteps && at >= 0 && !(at >= first && at < end); step++)
        {
            var arc = document.Tree[at];
            if (arc.Head < 0 || !Carries(at, arc, isBare, isOpen, step))
            {
                break;
            }

            var isDone = IsPredicate(at) || (!isBare && Base(arc.Relation) == "nmod");
            at = arc.Head;
            holders.Add(at);
            if (isDone)
            {
                break;
            }
        }

        return holders;
    }

    /// <summary>The token of a time expression whose head lies outside it.</summary>
    private int HeadOf(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var head = document.Tree[i].Head;
            if (document.Tree[i].Relation != "punct" && (head < first || head >= end))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>
    /// Whether what a time at a word tells holds for the head of the word too: the noun of "les attaques commises mardi", the verb above a noun that
    /// a bare time only stands beside, the verb of "lors de la réunion de mardi".
    /// </summary>
    private bool Carries(int at, Arc arc, bool isBare, bool isOpen, int step)
    {
        var relation = Base(arc.Relation);
        return IsPredicate(at)
            ? relation == "acl" || (relation == "acl:relcl" && (isOpen || verbs.Is("light", document.Tags[at].Lemma)))
            : (isBare && relation is "nmod" or "obl" or "obj" or "nsubj" or "appos" or "conj" or "flat" && !IsApart(at))
                || (relation == "obl" && IsOccasion(at))
                || (relation == "nmod" && step == 0 && document.Tags[arc.Head].Upos == Upos.Noun && IsGenitive(at, at));
    }

    /// <summary>
    /// Whether a word tells the news itself: it stands, directly or as a subject or with a light verb, in the main clause, in the present, the
    /// perfect or the simple past.
    /// </summary>
    public bool IsForeground(int token)
    {
        var top = Up(token, isLoose: true)[^1].Token;
        return Base(document.Tree[top].Relation) is "root" && !IsPluperfect(top);
    }

    /// <summary>Whether a time expression stands in the main clause of its sentence.</summary>
    public bool IsForeground(int first, int end)
    {
        var holders = Holders(first, end);
        return holders.Count == 0 || ((IsPredicate(holders[^1]) || !HasCopula(holders[^1])) && IsForeground(holders[^1]));
    }

    /// <summary>Whether a time tells when what the word names set in and goes on: "depuis le début de la contestation en mars".</summary>
    public bool IsOnset(int token) => document.Tree[token] is { Relation: "nmod", Head: >= 0 and var head } && verbs.Is("onset", document.Tags[head].Lemma) && IsApart(head);

    /// <summary>Whether a word stands in the background: in a relative or adjectival clause, spoken of, in the pluperfect, a condition, a purpose, or before or after something else.</summary>
    public bool IsBackground(int token)
    {
        for (var (at, step) = (token, 0); at >= 0 && step < MostSteps; at = document.Tree[at].Head, step++)
        {
            var relation = Base(document.Tree[at].Relation);
            if (relation is "acl" or "acl:relcl" || (relation is "obj" or "obl" or "ccomp" or "xcomp" && verbs.Is("saying", HeadLemma(at))) || IsPluperfect(at) || IsApart(at)
                || (document.Tags[at].Features is { Mood: "Cnd" } or { VerbForm: "Inf" } && !verbs.Is("through", HeadLemma(at))))
            {
                return true;
            }
        }

        return false;
    }

    private static string Base(string relation)
    {
        var cut = relation.IndexOf(':', StringComparison.Ordinal);
        return cut < 0 || relation == "acl:relcl" ? relation : relation[..cut];
    }

    private bool HasCopula(int token)
    {
        for (var i = Math.Max(0, token - 12); i < token; i++)
        {
            if (document.Tree[i].Head == token && document.Tree[i].Relation == "cop")
            {
                return true;
            }
        }

        return false;
    }

    private string HeadLemma(int token) => document.Tree[token].Head is var head and >= 0 ? document.Tags[head].Lemma : "";

    /// <summary>Whether a preposition sets the word apart from the time of what it hangs on: "après", "depuis", "malgré".</summary>
    private bool IsApart(int token) => HasCase(token, "apart");

    private bool IsOccasion(int token) => HasCase(token, "occasion");

    private bool HasCase(int token, string list)
    {
        for (var i = token - 1; i >= 0 && i > token - 8; i--)
        {
            if (verbs.Is(list, document.Tags[i].Lemma) && (document.Tree[i].Head == token || (list == "occasion" && verbs.Is("genitive", document.Tags[i + 1].Lemma))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPredicate(int token) => document.Tags[token].Upos is Upos.Verb or Upos.Aux;

    private bool Passes(int token, Arc arc, bool isLoose)
    {
        var lemma = document.Tags[arc.Head].Lemma;
        return Base(arc.Relation) switch
        {
            "conj" or "nsubj" or "aux" or "cop" or "flat" or "fixed" or "compound" => true,
            _ when IsApart(token) => false,
            "nmod" => document.Tags[token].Upos is Upos.Noun or Upos.Propn && document.Tags[arc.Head].Upos is Upos.Noun,
            "xcomp" => verbs.Is("through", lemma),
            "obl" when IsOccasion(token) => true,
            "obj" or "obl" or "iobj" => isLoose ? !verbs.Is("saying", lemma) : verbs.Is("light", lemma),
            "advcl" => document.Tags[token].Features is { VerbForm: "Part", Tense: "Pres" } or { Tense: "Imp" },
            _ => false,
        };
    }

    private bool IsPluperfect(int token)
    {
        if (document.Tags[token].Features.Tense == "Pqp")
        {
            return true;
        }

        var isParticiple = document.Tags[token].Features is { VerbForm: "Part" };
        for (var i = token - 1; isParticiple && i >= 0 && i > token - 8; i--)
        {
            if (document.Tree[i].Head == token && document.Tags[i].Upos == Upos.Aux && document.Tags[i].Features.Tense == "Imp" && document.Tree[i].Relation != "aux:pass")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsGenitive(int first, int head)
    {
        if (verbs.Is("genitive", document.Tags[first].Lemma))
        {
            return true;
        }

        for (var i = first - 1; i >= 0 && i >= first - 2; i--)
        {
            if (document.Tree[i].Head == head && verbs.Is("genitive", document.Tags[i].Lemma))
            {
                return true;
            }
        }

        return false;
    }
}
