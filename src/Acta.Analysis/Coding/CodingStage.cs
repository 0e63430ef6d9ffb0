using Acta.Analysis.Coding.Counts;
using Acta.Analysis.Coding.Lexicon;
using Acta.Analysis.Coding.Status;
using Acta.Analysis.Parties;
using Acta.Analysis.Pipeline;
using Acta.Analysis.Syntax;
using Acta.Analysis.Time;
using Acta.Core;

namespace Acta.Analysis.Coding;

/// <summary>Codes the events that a document tells, from its tree, times, parties and claims. Immutable, safe on any thread.</summary>
public sealed class CodingStage : IStage
{
    private const int MaxClimb = 5;

    private readonly GrammarWords grammar;
    private readonly StatusWords statusWords;
    private readonly NumberWords numberWords;
    private readonly TollReader tolls;
    private readonly EventDating dating;

    private CodingStage(EventLexicon lexicon, GrammarWords grammar, StatusWords statusWords, NumberWords numberWords, TollReader tolls, EventDating dating)
    {
        Lexicon = lexicon;
        this.grammar = grammar;
        this.statusWords = statusWords;
        this.numberWords = numberWords;
        this.tolls = tolls;
        this.dating = dating;
    }

    /// <inheritdoc/>
    public string Name => "coding";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Tags | Layers.Tree | Layers.Names | Layers.Times | Layers.Parties | Layers.Claims;

    /// <inheritdoc/>
    public Layers Provides => Layers.Events;

    /// <summary>The lexicon of deeds that it codes by.</summary>
    public EventLexicon Lexicon { get; }

    /// <summary>Loads the event resources of a language.</summary>
    /// <param name="folder">The folder <c>resources/LANG/events</c>.</param>
    /// <param name="dating">What finds the time of an event.</param>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of a file as <c>file:line: CODE message</c>.</exception>
    /// <exception cref="IOException">A file is missing; the message names it.</exception>
    public static CodingStage Load(string folder, EventDating dating) => new(
        EventLexicon.Load(folder),
        GrammarWords.Load(Path.Combine(folder, "grammar.txt")),
        StatusWords.Load(Path.Combine(folder, "status.txt")),
        NumberWords.Load(Path.Combine(folder, "numbers.txt")),
        TollReader.Load(Path.Combine(folder, "casualties.txt")),
        dating);

    /// <inheritdoc/>
    public void Run(Document document)
    {
        var tree = new DependencyTree(document);
        var frames = new FrameReader(tree, grammar);
        var parties = new PartyIndex(document);
        var matcher = new PredicateMatcher(tree, frames, Lexicon, parties);
        var quantities = new QuantityReader(tree, numberWords);
        var builder = new DraftBuilder(tree, frames, new StatusReader(tree, frames, statusWords), quantities, dating, parties);
        var found = Enumerable.Range(0, document.Tokens.Length).Select(matcher.Match).OfType<Frame>().ToList();
        var taken = found.SelectMany(f => f.Companions).ToHashSet();
        var deeds = found.Where(f => f.Entry.Type is not null && !taken.Contains(f.Trigger)).ToDictionary(f => f.Trigger);
        var drafts = deeds.Values.Select(builder.Build).Where(d => !IsContent(tree, d, deeds)).ToList();
        tolls.AddTolls(tree, quantities, drafts);
        var told = new EventMerger(tree).Merge(drafts);
        OpponentInference.Complete(told);
        foreach (var draft in told.Where(d => d.Triggers.Count > 1))
        {
            draft.Date = builder.DateOf(draft.Triggers, draft.Type, draft.Status) ?? draft.Date;
        }

        document.Events = [.. told.Where(IsTold).Select(d => ToEvent(tree, d))];
    }

    /// <summary>
    /// Whether a deed is only what another deed of voice is about ("demande la libération de", "refuse de rencontrer", "menace d'attaquer"): the voicing is
    /// recorded, not the deed that may never come.
    /// </summary>
    private static bool IsContent(DependencyTree tree, EventDraft draft, Dictionary<int, Frame> deeds)
    {
        var isFact = draft.Status == EventStatus.Occurred && draft.Type == draft.Entry.Type;
        var at = draft.Triggers[0];
        for (var steps = 0; steps < MaxClimb && tree.Head(at) is >= 0 and var head; steps++)
        {
            if (!IsArgument(tree.Relation(at)))
            {
                return false;
            }

            if (deeds.TryGetValue(head, out var above)
                && above.Entry.Type is EventType.Agree or EventType.Concede or EventType.Threaten or EventType.Request or EventType.Reject)
            {
                return !isFact;
            }

            // "accuse X de soutenir Y": only what is done to people is recorded besides, with its source.
            if (above?.Entry.Type == EventType.Accuse && tree.Relation(at) is "xcomp" or "ccomp")
            {
                return draft.Type is not (EventType.Assault or EventType.Coerce);
            }

            at = head;
        }

        return false;
    }

    private static bool IsArgument(string relation) =>
        relation is "obj" or "xcomp" or "ccomp" or "obl:arg" or "obl:mod" or "nmod" or "acl" or "nsubj:pass" or "conj" or "advcl";

    /// <summary>A bare noun without anybody, any place or any date of its own, told once outside the title, is too little to record.</summary>
    private static bool IsTold(EventDraft draft) =>
        draft.Actors.Count > 0 || draft.Recipients.Count > 0 || draft.IsInTitle || draft.Triggers.Count > 1 || draft.IsPlaceOwn || draft.Date is not null;

    private static Event ToEvent(DependencyTree tree, EventDraft draft) => new()
    {
        Type = draft.Type,
        Mode = draft.Mode,
        Status = draft.Status,
        StatusEvidence = draft.StatusEvidence,
        Actors = [.. draft.Actors],
        Recipients = [.. draft.Recipients],
        Place = draft.Place,
        Date = draft.Date,
        Counts = [.. draft.Counts.OrderBy(c => c.Kind)],
        Source = draft.Source,
        IsRelated = draft.IsRelated,
        Rule = draft.Entry.Id,
        Confidence = Confidence(draft),
        Mentions = [.. draft.Triggers.Select(t => Mention(tree, t))],
    };

    private static EventMention Mention(DependencyTree tree, int trigger) => new(
        tree.Document.Tokens[trigger].Span, QuoteFinder.Quote(tree, trigger), tree.Document.Sentences[tree.SentenceOf[trigger]].Span);

    /// <summary>More of what is told speaks for a deed: its parties, further mentions, the title.</summary>
    private static double Confidence(EventDraft draft)
    {
        var score = 0.35 + (draft.Actors.Count > 0 ? 0.15 : 0) + (draft.Recipients.Count > 0 ? 0.15 : 0) + (draft.Triggers.Count > 1 ? 0.15 : 0)
            + (draft.IsInTitle ? 0.1 : 0) + (draft.Entry.Specificity > 0 ? 0.05 : 0);
        return Math.Round(Math.Min(score, 0.95), 2);
    }
}
