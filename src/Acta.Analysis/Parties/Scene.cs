using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>What resolution knows of one document while it works: the tree, the known phrases, the actors found so far.</summary>
internal sealed class Scene
{
    private readonly Actor?[] actors;
    private readonly TextSpan[] spans;

    public Scene(Document document, KnowledgeBase knowledge)
    {
        Document = document;
        Knowledge = knowledge;
        Tree = new SyntaxView(document);
        Phrases = new PhraseScan(Tree, knowledge.Phrases);
        actors = new Actor?[Tree.Count];
        spans = new TextSpan[Tree.Count];
        (First, Last) = Days(document.Article.Published?.Value.Text);
    }

    public Document Document { get; }

    public KnowledgeBase Knowledge { get; }

    public SyntaxView Tree { get; }

    public PhraseScan Phrases { get; }

    /// <summary>The first day on which the article may have been published; the first of the calendar where unknown.</summary>
    public DateOnly First { get; }

    /// <summary>The last day on which the article may have been published.</summary>
    public DateOnly Last { get; }

    /// <summary>All actors, in order of discovery.</summary>
    public List<Actor> Actors { get; } = [];

    /// <summary>Mentions of several actors at once, by head token.</summary>
    public Dictionary<int, (TextSpan Span, Actor[] Members)> Groups { get; } = [];

    public List<PlaceMention> Places { get; } = [];

    public Actor? ActorAt(int token) => token >= 0 ? actors[token] : null;

    public TextSpan SpanAt(int token) => spans[token];

    /// <summary>Notes that a token heads a mention of an actor; a descriptive mention may give the actor its fullest text.</summary>
    public void Mention(int token, TextSpan span, Actor actor, bool describes, bool named)
    {
        if (actors[token] is not null)
        {
            return;
        }

        actors[token] = actor;
        spans[token] = span;
        if (describes)
        {
            actor.Add(token, span, named);
        }
    }

    public Actor NewActor(string rule)
    {
        var actor = new Actor { Rule = rule };
        Actors.Add(actor);
        return actor;
    }

    /// <summary>The span of a name with the article before it, where that is a word of its own.</summary>
    public TextSpan WithArticle(int first, TextSpan span)
    {
        var before = first - 1;
        return before >= 0 && Tree.SentenceIndex(before) == Tree.SentenceIndex(first) && Tree.Upos(before) == Upos.Det
            && Document.Tokens[before].MultiwordLength == 1 && Tree.Lemma(before) == "le"
            ? TextSpan.Union(Document.Tokens[before].Span, span)
            : span;
    }

    // The reference day may be known in part only; EDTF intervals and sets give their first and last dates.
    private static (DateOnly First, DateOnly Last) Days(string? edtf)
    {
        var first = DateOnly.MinValue;
        var last = DateOnly.MaxValue;
        var found = false;
        foreach (var part in (edtf ?? "").Split(['/', ',', '[', ']', '{', '}', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (PartialDate.TryParse(part, out var from, out var to))
            {
                first = found ? first : from;
                last = to;
                found = true;
            }
        }

        return (first, last);
    }
}
