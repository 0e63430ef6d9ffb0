using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>One event that an article reports, in the terms of PLOVER, each field with its evidence.</summary>
public sealed record Event
{
    /// <summary>What kind of deed.</summary>
    public required EventType Type { get; init; }

    /// <summary>One of <see cref="Plover.Modes"/> of the type, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER context codes.</summary>
    public ImmutableArray<string> Context { get; init; } = [];

    /// <summary>How it stands to the facts.</summary>
    public EventStatus Status { get; init; }

    /// <summary>The words that make the status other than occurred; empty for occurred.</summary>
    public ImmutableArray<TextSpan> StatusEvidence { get; init; } = [];

    /// <summary>Who did it.</summary>
    public ImmutableArray<Party> Actors { get; init; } = [];

    /// <summary>Who underwent it.</summary>
    public ImmutableArray<Party> Recipients { get; init; } = [];

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>When.</summary>
    public EventDate? Date { get; init; }

    /// <summary>The figures, at most one a kind.</summary>
    public ImmutableArray<Count> Counts { get; init; } = [];

    /// <summary>Who says so, where it is not the article's own voice.</summary>
    public Attribution? Source { get; init; }

    /// <summary>Where it is told, in order; never empty.</summary>
    public required ImmutableArray<EventMention> Mentions { get; init; }

    /// <summary>Whether it is told only in the headline of a related article.</summary>
    public bool IsRelated { get; init; }

    /// <summary>Id of the lexicon entry that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the coder is, 0 to 1.</summary>
    public double Confidence { get; init; }
}
