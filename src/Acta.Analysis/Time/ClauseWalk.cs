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
    /// <param name="Before">Only times that stand before this token hold: those behind it belong to the first conjunct.</param>
    internal readonly record struct Step(int Token, int Before);

    /// <summary>The word and those above it in the same clause, nearest first.</summary>
    public List<Step> Up(int token)
    {
        var steps = new List<Step> { new(token, int.MaxValue) };
        var before = int.MaxValue;
        for (var at = token; steps.Count < MostSteps;)
        {
            var arc = document.Tree[at];
            if (arc.Head < 0 || !Passes(at, arc))
            {
                break;
            }

            if (Base(arc.Relation) == "conj" && document.Tags[at].Upos is Upos.Verb or Upos.Aux)
            {
                before = Math.Min(before, at);
            }

            at = arc.Head;
            steps.Add(new Step(at, before));
        }

        return steps;
    }

    /// <summary>The words that a time expression belongs to: what it hangs on, and where that is a noun it only stands beside, the verb above.</summary>
    public List<int> Holders(TimeExpression time)
    {
        var (first, end) = (time.FirstToken, time.FirstToken + time.TokenCount);
        var head = HeadOf(time);
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
            if (IsPredicate(at) || arc.Head < 0)
            {
                break;
            }

            var relation = Base(arc.Relation);
            if (!(isBare && relation is "nmod" or "obl" or "obj" or "nsubj" or "appos" or "conj" or "flat") && !(relation == "obl" && IsOccasion(at)))
            {
                break;
            }

            at = arc.Head;
            holders.Add(at);
        }

        return holders;
    }

    /// <summary>The token of a time expression whose head lies outside it.</summary>
    public int HeadOf(TimeExpression time)
    {
        for (var i = time.FirstToken; i < time.FirstToken + time.TokenCount; i++)
        {
            var head = document.Tree[i].Head;
            if (document.Tree[i].Relation != "punct" && (head < time.FirstToken || head >= time.FirstToken + time.TokenCount))
            {
                return i;
            }
        }

        return time.FirstToken;
    }

    /// <summary>
    /// Whether a word tells the news itself: it stands, directly or as a subject or with a light verb, in the main clause, in the present, the
    /// perfect or the simple past.
    /// </summary>
    public bool IsForeground(int token)
    {
        var top = Up(token)[^1].Token;
        return Base(document.Tree[top].Relation) is "root" && !IsPluperfect(top);
    }

    /// <summary>Whether a time expression stands in the main clause of its sentence.</summary>
    public bool IsForeground(TimeExpression time)
    {
        var holders = Holders(time);
        return holders.Count == 0 || IsForeground(holders[^1]);
    }

    private static string Base(string relation)
    {
        var cut = relation.IndexOf(':', StringComparison.Ordinal);
        return cut < 0 || relation == "acl:relcl" ? relation : relation[..cut];
    }

    private bool IsPredicate(int token) => document.Tags[token].Upos is Upos.Verb or Upos.Aux;

    private bool Passes(int token, Arc arc)
    {
        var lemma = document.Tags[arc.Head].Lemma;
        return Base(arc.Relation) switch
        {
            "conj" or "nsubj" or "aux" or "cop" or "flat" or "fixed" or "compound" => true,
            "nmod" => document.Tags[token].Upos is Upos.Noun or Upos.Propn && document.Tags[arc.Head].Upos is Upos.Noun,
            "xcomp" => verbs.Is("through", lemma),
            "obj" or "obl" or "iobj" => verbs.Is("light", lemma),
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
        if (document.Tags[first].Lemma == "de" || document.Tokens[first].Form is "de" or "d'" or "d’" or "du")
        {
            return true;
        }

        for (var i = first - 1; i >= 0 && i >= first - 2; i--)
        {
            if (document.Tree[i].Head == head && document.Tags[i].Lemma == "de")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOccasion(int token)
    {
        for (var i = token - 1; i >= 0 && i > token - 8; i--)
        {
            if (document.Tree[i].Head == token && verbs.Is("occasion", document.Tags[i].Lemma))
            {
                return true;
            }
        }

        return false;
    }
}
