using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>
/// Finds the tense that a time stands in: that of the verb above it in the tree; without a tree, that of the nearest finite verb of the
/// sentence by its form.
/// </summary>
internal sealed class TenseFinder(Document document, VerbForms verbs)
{
    private const int LongestWord = 32;
    private const int MostSteps = 64;
    private const int LongestGap = 3;

    private readonly bool hasTree = document.Tree.Length == document.Tokens.Length && document.Tags.Length == document.Tokens.Length;

    /// <summary>The tense for the tokens from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public Tense Of(Sentence sentence, int first, int end)
    {
        if (!hasTree)
        {
            return ByForm(sentence, first, end);
        }

        var at = first;
        for (var i = first; i < end; i++)
        {
            var head = document.Tree[i].Head;
            if (head < first || head >= end)
            {
                at = i;
                break;
            }
        }

        for (var step = 0; at >= 0 && step < MostSteps; step++)
        {
            if (OfToken(sentence, at) is { } tense)
            {
                return tense;
            }

            at = document.Tree[at].Head;
        }

        return Tense.None;
    }

    private static Tense? OfFinite(Morphology features, bool looksAhead) => features switch
    {
        { VerbForm: not "Fin", Mood: null } => null,
        { Tense: "Fut" } => Tense.Future,
        { Mood: "Cnd" } => looksAhead ? Tense.Future : Tense.None,
        { Tense: "Imp" or "Past" } => looksAhead ? Tense.Future : Tense.Past,
        { Tense: "Pres" } => looksAhead ? Tense.Future : Tense.Present,
        _ => null,
    };

    private Tense? OfToken(Sentence sentence, int token)
    {
        var tag = document.Tags[token];
        if (tag.Upos is Upos.Verb or Upos.Aux)
        {
            return OfVerb(sentence, token, tag);
        }

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tree[i].Head == token && document.Tree[i].Relation == "cop" && OfFinite(document.Tags[i].Features, looksAhead: false) is { } tense)
            {
                return tense;
            }
        }

        return null;
    }

    private Tense? OfVerb(Sentence sentence, int token, Tag tag)
    {
        if (OfFinite(tag.Features, looksAhead: false) is { } finite)
        {
            return finite;
        }

        var isParticiple = tag.Features is { VerbForm: "Part", Tense: "Past" };
        Tense? told = null;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tree[i].Head != token || document.Tags[i].Upos != Upos.Aux)
            {
                continue;
            }

            var auxiliary = OfFinite(document.Tags[i].Features, verbs.LooksAhead(document.Tags[i].Lemma));
            told = auxiliary == Tense.Future || told == Tense.Future ? Tense.Future
                : isParticiple && (document.Tree[i].Relation != "aux:pass" || auxiliary == Tense.Past) ? Tense.Past
                : told == Tense.Past ? Tense.Past
                : auxiliary ?? told;
        }

        if (told is not null)
        {
            return told == Tense.Present && verbs.LooksAhead(tag.Lemma) ? Tense.Future : told;
        }

        if (isParticiple)
        {
            return verbs.LooksAhead(tag.Lemma) ? Tense.Future : Tense.Past;
        }

        var head = document.Tree[token].Head;
        return tag.Features.VerbForm == "Inf" && head >= 0 && document.Tags[head].Upos is Upos.Verb or Upos.Aux or Upos.Noun
            && verbs.LooksAhead(document.Tags[head].Lemma)
            ? (verbs.Is("through", document.Tags[head].Lemma) && OfToken(sentence, head) == Tense.Past ? Tense.Past : Tense.Future)
            : null;
    }

    private Tense ByForm(Sentence sentence, int first, int end)
    {
        for (var distance = 1; distance < sentence.TokenCount; distance++)
        {
            if (first - distance >= sentence.FirstToken && OfForm(first - distance) is { } before)
            {
                return before;
            }

            if (end + distance - 1 < sentence.EndToken && OfForm(end + distance - 1) is { } after)
            {
                return after;
            }
        }

        return Tense.None;
    }

    private bool IsPerfect(int auxiliary)
    {
        for (var i = auxiliary + 1; i <= auxiliary + LongestGap && i < document.Tokens.Length; i++)
        {
            if (verbs.IsParticiple(document.Tokens[i].Form))
            {
                return true;
            }
        }

        return false;
    }

    private Tense? OfForm(int token)
    {
        var form = document.Tokens[token].Form;
        if (form.Length > LongestWord || !char.IsLower(form[0]))
        {
            return null;
        }

        var tense = verbs.Of(form);
        return tense == Tense.Present && IsPerfect(token) ? Tense.Past : tense;
    }
}
