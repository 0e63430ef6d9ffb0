using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>Finds who is meant by pronouns and possessives, by agreement, syntax and salience; leaves them unresolved where that is unclear.</summary>
internal sealed class PronounResolver(Scene scene, MentionTrace trace)
{
    private const int SentencesBack = 2;
    private const int MaxClimb = 12;
    private const int WordsBack = 300;

    private readonly SyntaxView tree = scene.Tree;
    private readonly KnowledgeBase knowledge = scene.Knowledge;

    /// <summary>Resolves a pronoun or possessive; true where it found somebody.</summary>
    public bool Resolve(int token)
    {
        var features = tree.Features(token);
        if (features.IsPossessive && tree.Upos(token) == Upos.Det)
        {
            return knowledge.Words("third-person-possessive").Contains(tree.Form(token).ToLowerInvariant()) && Point(token, Owner(token));
        }

        if (tree.Upos(token) != Upos.Pron || scene.Document.Tokens[token].MultiwordLength == 0 || tree.Is(token, "expl") && !features.IsReflexive && tree.Lemma(token) != "se" || IsImpersonal(token))
        {
            return false;
        }

        if (!IsPersonal(token) && tree.Form(token) != "où" && (features.PronType == "Rel" || (tree.Lemma(token) is "qui" or "que" or "dont" or "lequel" && features.PronType != "Int")))
        {
            return Antecedent(token);
        }

        if (features.IsReflexive || tree.Lemma(token) == "se")
        {
            var verb = tree.Head(token);
            return verb >= 0 && Point(token, scene.ActorAt(tree.Subject(verb)));
        }

        return IsPersonal(token) && Personal(token);
    }

    private bool IsPersonal(int token) => knowledge.Words("third-person").Contains(tree.Form(token).ToLowerInvariant());

    private bool Point(int token, Actor? actor)
    {
        if (actor is null)
        {
            return false;
        }

        scene.Mention(token, scene.Document.Tokens[token].Span, actor, describes: false, named: false);
        return true;
    }

    private bool IsImpersonal(int token)
    {
        if (!knowledge.Words("impersonal-subject").Contains(tree.Form(token).ToLowerInvariant()) || tree.Head(token) < 0)
        {
            return false;
        }

        var verb = tree.Head(token);
        if (knowledge.Words("impersonal-verb").Contains(tree.Lemma(verb)))
        {
            return true;
        }

        foreach (var child in tree.Children(verb))
        {
            // "il y a"; "il est probable que".
            if ((tree.Form(child) == "y" && tree.Lemma(verb) == "avoir") || (tree.Upos(verb) == Upos.Adj && (tree.Is(child, "ccomp") || tree.Is(child, "csubj"))))
            {
                return true;
            }
        }

        return false;
    }

    // The noun that the relative clause hangs on.
    private bool Antecedent(int token)
    {
        var at = token;
        for (var i = 0; i < MaxClimb && tree.Head(at) >= 0; i++)
        {
            if (tree.Is(at, "acl"))
            {
                var noun = tree.Head(at);
                if (scene.Groups.TryGetValue(noun, out var group))
                {
                    scene.Groups[token] = (scene.Document.Tokens[token].Span, group.Members);
                    return true;
                }

                return Point(token, scene.ActorAt(noun));
            }

            at = tree.Head(at);
        }

        return Point(token, MentionBefore(token));
    }

    // Where the tree does not show the relative clause: the mention that ends right before the pronoun, a comma or preposition between.
    private Actor? MentionBefore(int token)
    {
        var start = tree.Sentence(token).FirstToken;
        var end = token - 1;
        while (end >= start && (tree.Form(end) == "," || tree.Upos(end) == Upos.Adp))
        {
            end--;
        }

        var limit = end < start ? 0 : scene.Document.Tokens[end].Span.End;
        for (var i = end; i >= start && i > end - 8; i--)
        {
            if (scene.ActorAt(i) is { } actor && scene.SpanAt(i).End == limit && tree.Upos(i) is Upos.Noun or Upos.Propn)
            {
                return actor;
            }
        }

        return null;
    }

    // "son armée": the subject of the clause, unless the possessive stands in it; else whoever a pronoun there would mean.
    private Actor? Owner(int token)
    {
        var isPlural = tree.Lemma(token) == "leur" || tree.Form(token).StartsWith("leur", StringComparison.OrdinalIgnoreCase);
        var clause = tree.Clause(token);
        var subject = tree.Subject(clause);
        if (subject >= 0 && subject < token && tree.DepthUnder(token, subject) < 0 && scene.ActorAt(subject) is { } actor && Agrees(actor, null, isPlural))
        {
            return actor;
        }

        return Best(token, null, isPlural, exclude: null, preferObject: false, allowThings: true);
    }

    private bool Personal(int token)
    {
        var form = tree.Form(token).ToLowerInvariant();
        var isPlural = knowledge.Words("third-person-plural").Contains(form);
        var gender = knowledge.Words("third-person-feminine").Contains(form) ? "Fem" : knowledge.Words("third-person-masculine").Contains(form) ? "Masc" : null;
        var verb = tree.Head(token);
        var isSubject = knowledge.Words("third-person-subject").Contains(form);
        var subject = verb < 0 || isSubject ? null : scene.ActorAt(tree.Subject(verb));
        if (isPlural && (Coordinated(token) ?? (isSubject ? TwoOfLastSentence(token) : null)) is { } group)
        {
            scene.Groups[token] = (scene.Document.Tokens[token].Span, group);
            return true;
        }

        var isHuman = verb >= 0 && knowledge.Words("human-verb").Contains(tree.Lemma(verb));
        var actor = Best(token, gender, isPlural, subject, preferObject: form.EndsWith("-ci", StringComparison.Ordinal), allowThings: isHuman);

        // "comme le précise X": "le" more often stands for what was said than for a body.
        return form == "le" && actor is { IsPerson: false } ? false : Point(token, actor);
    }

    private static bool Agrees(Actor actor, string? gender, bool isPlural) =>
        actor.IsPlural == isPlural && (gender is null || actor.Gender is null || actor.Gender == gender);

    private Actor? Best(int token, string? gender, bool isPlural, Actor? exclude, bool preferObject, bool allowThings)
    {
        var sentence = tree.SentenceIndex(token);
        Actor? best = null;
        var bestScore = int.MinValue;
        foreach (var (at, actor) in trace.Back())
        {
            var distance = sentence - tree.SentenceIndex(at);
            if (distance > SentencesBack)
            {
                break;
            }

            if (at >= token || actor == exclude || !Agrees(actor, gender, isPlural) || (distance == 0 && InSamePhrase(token, at)))
            {
                continue;
            }

            var score = Salience(at, distance, preferObject) + (actor.IsPerson ? 2 : isPlural || !allowThings ? 0 : -2) + (actor.IsNamed ? 1 : 0) + (actor.Gender is null ? -1 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (actor, score);
            }
        }

        return best is not null && !allowThings && ThingBetween(token, gender, isPlural, bestScore) ? null : best;
    }

    private int Salience(int at, int distance, bool preferObject)
    {
        var isSubject = tree.Is(tree.FirstConjunct(at), "nsubj");
        var function = isSubject ? (preferObject ? -1 : 3) : tree.Is(at, "nmod") ? -2 : preferObject ? 2 : 0;
        return function - (4 * distance);
    }

    // A pronoun cannot mean what its own phrase is a part of.
    private bool InSamePhrase(int token, int at) => tree.DepthUnder(token, at) > 0 && !tree.Is(tree.Clause(token), "acl");

    // A thing in subject position that agrees as well, and stands nearer, makes the pronoun unclear.
    private bool ThingBetween(int token, string? gender, bool isPlural, int score)
    {
        var sentence = tree.SentenceIndex(token);
        for (var i = token - 1; i >= Math.Max(0, token - WordsBack) && sentence - tree.SentenceIndex(i) <= 1; i--)
        {
            if (tree.Upos(i) == Upos.Noun && tree.Is(i, "nsubj") && scene.ActorAt(i) is null && !scene.Groups.ContainsKey(i)
                && (tree.Features(i).Number == "Plur") == isPlural && (gender is null || tree.Features(i).Gender is null || tree.Features(i).Gender == gender))
            {
                return Salience(i, sentence - tree.SentenceIndex(i), preferObject: false) + 1 >= score;
            }
        }

        return false;
    }

    // "X a rencontré Y. Ils…": the only two persons of the sentence before, where no plural party stands there.
    private Actor[]? TwoOfLastSentence(int token)
    {
        var sentence = tree.SentenceIndex(token);
        var found = new List<Actor>();
        foreach (var (at, actor) in trace.Back())
        {
            var distance = sentence - tree.SentenceIndex(at);
            if (distance > 1 || actor.IsPlural)
            {
                return distance > 1 && found.Count == 2 ? [found[1], found[0]] : null;
            }

            if (actor.IsPerson && !found.Contains(actor))
            {
                found.Add(actor);
            }
        }

        return found.Count == 2 ? [found[1], found[0]] : null;
    }

    // "Ils" after "X et Y" or after "les deux dirigeants", where no plural party stands nearer.
    private Actor[]? Coordinated(int token)
    {
        var sentence = tree.SentenceIndex(token);
        for (var i = token - 1; i >= Math.Max(0, token - WordsBack) && sentence - tree.SentenceIndex(i) <= SentencesBack; i--)
        {
            if (scene.Groups.TryGetValue(i, out var group))
            {
                return group.Members;
            }

            if (scene.ActorAt(i) is { } actor)
            {
                if (actor.IsPlural && tree.Upos(i) != Upos.Adj)
                {
                    return null;
                }

                var first = tree.Is(i, "conj") ? scene.ActorAt(tree.Head(i)) : null;
                if (first is { IsPlural: false } && first != actor && first.IsPerson == actor.IsPerson)
                {
                    return [first, actor];
                }
            }
        }

        return null;
    }
}
