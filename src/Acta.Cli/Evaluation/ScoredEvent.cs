namespace Acta.Cli.Evaluation;

/// <summary>What is scored of an event, gold or predicted.</summary>
internal sealed record ScoredEvent
{
    /// <summary>PLOVER type, upper case.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary><c>occurred</c>, <c>planned</c>, <c>hypothetical</c> or <c>negated</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Who did it.</summary>
    public required IReadOnlyList<ScoredParty> Actors { get; init; }

    /// <summary>Who underwent it.</summary>
    public required IReadOnlyList<ScoredParty> Recipients { get; init; }

    /// <summary>Whether a place is told.</summary>
    public bool HasPlace { get; init; }

    /// <summary>The place's country, or null.</summary>
    public string? PlaceCountry { get; init; }

    /// <summary>The date in EDTF, or null.</summary>
    public string? Date { get; init; }

    /// <summary>The figures by kind, as written.</summary>
    public required IReadOnlyDictionary<string, string> Counts { get; init; }

    /// <summary>Whether it rests on a source.</summary>
    public bool HasSource { get; init; }

    /// <summary>Where it is told.</summary>
    public required IReadOnlyList<ScoredMention> Mentions { get; init; }

    /// <summary>The countries of its actors, <c>-</c> for none told.</summary>
    public IReadOnlySet<string> ActorCountries => Actors.Select(party => party.Country).ToHashSet(StringComparer.Ordinal);

    /// <summary>The countries of its recipients, <c>-</c> for none told.</summary>
    public IReadOnlySet<string> RecipientCountries => Recipients.Select(party => party.Country).ToHashSet(StringComparer.Ordinal);

    /// <summary>Type and mode as people write them: <c>CONSULT/visit</c>.</summary>
    public string Name => Mode is null ? Type : $"{Type}/{Mode}";
}
