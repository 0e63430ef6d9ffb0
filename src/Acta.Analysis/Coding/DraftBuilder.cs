using Acta.Analysis.Coding.Counts;
using Acta.Analysis.Coding.Lexicon;
using Acta.Analysis.Coding.Status;
using Acta.Analysis.Parties;
using Acta.Analysis.Syntax;
using Acta.Analysis.Time;
using Acta.Core;

namespace Acta.Analysis.Coding;

/// <summary>Makes of a frame the draft of one event mention, with all that its clause and what is around it tell. One a document; not thread-safe.</summary>
internal sealed class DraftBuilder(
    DependencyTree tree, FrameReader frames, StatusReader statuses, QuantityReader quantities, EventDating dating, PartyIndex parties)
{
    private readonly Dictionary<int, PlaceMention> places = tree.Document.Places.DistinctBy(p => p.HeadToken).ToDictionary(p => p.HeadToken);
    private readonly EventPlace eventPlace = new(tree.Document);
    private readonly List<int> fillers = [];

    /// <summary>The draft of what a frame tells.</summary>
    public EventDraft Build(Frame frame)
    {
        var document = tree.Document;
        var trigger = frame.Trigger;
        var block = document.Article.Blocks[document.Sentences[tree.SentenceOf[trigger]].Block];
        var source = SourceOf(trigger);
        var (status, evidence) = statuses.Read(trigger, source is not null);
        var (type, mode, recorded) = PloverConvention.Apply(frame.Entry.Type!.Value, frame.Entry.Mode, status);
        var draft = new EventDraft
        {
            Entry = frame.Entry,
            Triggers = [trigger],
            Type = type,
            Mode = mode,
            Status = recorded,
            StatusEvidence = recorded == EventStatus.Occurred ? [] : evidence,
            Source = source,
            IsRelated = block.Kind == BlockKind.Related,
            IsInTitle = block.Kind == BlockKind.Title,
            IsAnaphoric = IsAnaphoric(trigger),
            Date = DateOf([trigger], type, recorded),
        };
        draft.Lemmas.Add(tree.Lemma(trigger).ToLowerInvariant());
        AddParties(frame.Actors, draft.Actors, []);
        AddParties(frame.Recipients, draft.Recipients, draft.Actors);
        foreach (var role in frame.FromSource)
        {
            if (source?.Party is { } speaker)
            {
                (role == Role.Recipient ? draft.Recipients : draft.Actors).Add(speaker);
            }
        }

        AddPlace(frame, draft);
        Settle(draft.Actors, draft.Place);
        Settle(draft.Recipients, draft.Place);
        AddCounts(frame, draft);
        return draft;
    }

    /// <summary>When an event happened that some words tell. What has occurred has not done so after it was published: such a time belongs to something else.</summary>
    public EventDate? DateOf(IEnumerable<int> triggers, EventType type, EventStatus status)
    {
        var date = dating.DateOf(tree.Document, triggers, PloverConvention.IsVoiced(type));
        return status == EventStatus.Occurred && date?.Value.First is { } first && tree.Document.Article.Published?.Value.Last is { } published && first > published ? null : date;
    }

    private Attribution? SourceOf(int trigger)
    {
        var span = tree.Document.Tokens[trigger].Span;
        Attribution? source = null;
        foreach (var claim in tree.Document.Claims)
        {
            // The innermost claim is the last that starts before the trigger and covers it.
            if (claim.Content.Contains(span) && claim.Cue?.Overlaps(span) != true && claim.Speaker is not null)
            {
                source = claim.Speaker;
            }
        }

        return source;
    }

    private bool IsAnaphoric(int trigger)
    {
        if (tree.Pos(trigger) != Upos.Noun)
        {
            return false;
        }

        foreach (var child in tree.Children(trigger))
        {
            if (tree.Relation(child) == "det" && tree.Features(child).PronType == "Dem")
            {
                return true;
            }
        }

        return false;
    }

    private void AddParties(List<int> tokens, List<Party> role, List<Party> others)
    {
        foreach (var token in tokens)
        {
            if (parties.At(token) is not { } mention)
            {
                continue;
            }

            foreach (var party in mention.Parties)
            {
                if (!role.Exists(p => p.Text == party.Text) && !others.Exists(p => p.Text == party.Text))
                {
                    role.Add(party);
                }
            }
        }
    }

    /// <summary>Parties without a country of their own ("trois civils", "la police") are of the country where the deed is done.</summary>
    private static void Settle(List<Party> parties, Place? place)
    {
        for (var i = 0; place is not null && i < parties.Count; i++)
        {
            parties[i] = PartyPlacing.At(parties[i], place);
        }
    }

    private void AddPlace(Frame frame, EventDraft draft)
    {
        foreach (var token in frame.Places.Concat(frame.Recipients))
        {
            if (places.TryGetValue(token, out var mention))
            {
                draft.Place = mention.Place with { Rule = "place.slot" };
                draft.IsPlaceOwn = true;
                return;
            }
        }

        // What is voiced happens where its own paragraph says; only a deed takes place where the whole story does.
        draft.Place = eventPlace.PlaceOf(frame.Trigger);
        if (PloverConvention.IsVoiced(draft.Type) && draft.Place?.Rule is "event.title" or "event.article")
        {
            draft.Place = null;
        }

        var sentence = tree.Document.Sentences[tree.SentenceOf[frame.Trigger]].Span;
        draft.IsPlaceOwn = draft.Place is not null && draft.Place.Evidence.Any(sentence.Overlaps);
    }

    private void AddCounts(Frame frame, EventDraft draft)
    {
        foreach (var slot in frame.Entry.Counts)
        {
            fillers.Clear();
            switch (slot.Function)
            {
                case "actor": fillers.AddRange(frame.Actors); break;
                case "recipient": fillers.AddRange(frame.Recipients); break;
                default: frames.Fill(frame.Trigger, slot.Function, fillers); break;
            }

            foreach (var token in fillers)
            {
                if ((quantities.Read(token) ?? Single(token)) is { } quantity && !draft.Counts.Exists(c => c.Kind == slot.Kind))
                {
                    draft.Counts.Add(new Count(slot.Kind, quantity.Least, quantity.Most, quantity.Span));
                }
            }
        }
    }

    /// <summary>One person counts as one.</summary>
    private Quantity? Single(int token) =>
        parties.At(token) is { IsPerson: true } mention ? new Quantity(1, 1, mention.Span) : null;
}
