using System.Collections.Frozen;
using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Coding.Lexicon;

/// <summary>One predicate of the lexicon of deeds; the format is told in <c>docs/formats/lexicon.md</c>. Immutable.</summary>
public sealed record LexiconEntry
{
    /// <summary>Unique id: <c>file.pos.pattern</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Part of speech of the trigger: verb, noun or adjective.</summary>
    public required Upos Pos { get; init; }

    /// <summary>Lemma of the trigger.</summary>
    public required string Lemma { get; init; }

    /// <summary>Whether the verb must be pronominal.</summary>
    public bool IsPronominal { get; init; }

    /// <summary>The words that must depend on the trigger, each a choice of lemmas.</summary>
    public ImmutableArray<FrozenSet<string>> Companions { get; init; } = [];

    /// <summary>The deed; null for an entry that only keeps weaker ones from matching.</summary>
    public EventType? Type { get; init; }

    /// <summary>The mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Who fills which role.</summary>
    public ImmutableArray<Slot> Slots { get; init; } = [];

    /// <summary>Which phrases tell figures.</summary>
    public ImmutableArray<CountSlot> Counts { get; init; } = [];

    /// <summary>What else must hold.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>The examples, run as tests.</summary>
    public ImmutableArray<LexiconExample> Examples { get; init; } = [];

    /// <summary>File name and line, for messages: <c>coerce.lex:12</c>.</summary>
    public required string Location { get; init; }

    /// <summary>Entries with more words win over those with fewer, then those that ask for more, then those that tell no deed.</summary>
    public int Specificity => ((Companions.Length + (IsPronominal ? 1 : 0)) * 1000) + (Conditions.Count(c => !c.IsNegated) * 10) + (Type is null ? 5 : 0);

    /// <summary>The slot of a role, or null.</summary>
    public Slot? this[Role role] => Slots.FirstOrDefault(s => s.Role == role);
}
