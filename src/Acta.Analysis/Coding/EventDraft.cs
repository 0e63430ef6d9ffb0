using System.Collections.Immutable;
using Acta.Analysis.Coding.Lexicon;
using Acta.Core;

namespace Acta.Analysis.Coding;

/// <summary>An event while it is being put together: first one mention, then all mentions that tell the same event.</summary>
internal sealed class EventDraft
{
    /// <summary>The lexicon entry of the first mention.</summary>
    public required LexiconEntry Entry { get; init; }

    /// <summary>The trigger tokens, in text order.</summary>
    public required List<int> Triggers { get; init; }

    /// <summary>The type; PLOVER's conventions for the future may make it another than the entry's.</summary>
    public required EventType Type { get; init; }

    /// <summary>The mode, or null.</summary>
    public string? Mode { get; set; }

    /// <summary>How it stands to the facts.</summary>
    public EventStatus Status { get; set; }

    /// <summary>The words that make the status.</summary>
    public ImmutableArray<TextSpan> StatusEvidence { get; set; } = [];

    /// <summary>Who did it.</summary>
    public List<Party> Actors { get; init; } = [];

    /// <summary>Who underwent it.</summary>
    public List<Party> Recipients { get; init; } = [];

    /// <summary>Where.</summary>
    public Place? Place { get; set; }

    /// <summary>Whether the place is told in the clause of the trigger, not taken over from around it.</summary>
    public bool IsPlaceOwn { get; set; }

    /// <summary>When.</summary>
    public EventDate? Date { get; set; }

    /// <summary>The figures.</summary>
    public List<Count> Counts { get; init; } = [];

    /// <summary>Who says so.</summary>
    public Attribution? Source { get; set; }

    /// <summary>Whether it stands in the headline of a related article.</summary>
    public bool IsRelated { get; init; }

    /// <summary>Whether the first mention is a noun that takes up something told ("cette attaque", "la rencontre").</summary>
    public bool IsAnaphoric { get; init; }

    /// <summary>Whether it is told in the title.</summary>
    public bool IsInTitle { get; init; }

    /// <summary>Lemmas of the triggers.</summary>
    public HashSet<string> Lemmas { get; } = new(StringComparer.Ordinal);
}
