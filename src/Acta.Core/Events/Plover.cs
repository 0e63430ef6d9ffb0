using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>The closed lists of the PLOVER ontology, as the record writes them.</summary>
public static class Plover
{
    private static readonly FrozenDictionary<EventType, ImmutableArray<string>> ModesByType = new Dictionary<EventType, ImmutableArray<string>>
    {
        [EventType.Consult] = ["visit", "third-party", "multilateral", "phone"],
        [EventType.Retreat] = ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
        [EventType.Request] = ["assist", "change", "yield", "meet"],
        [EventType.Accuse] = ["disapprove", "investigate", "allege"],
        [EventType.Reject] = ["assist", "change", "yield", "meet"],
        [EventType.Threaten] = ["restrict", "arrest", "relations", "expel", "territory", "violence"],
        [EventType.Protest] = ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
        [EventType.Sanction] = ["convict", "expel", "withdraw", "discontinue"],
        [EventType.Mobilize] = ["troops", "weapons", "police", "militia"],
        [EventType.Coerce] = ["seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"],
        [EventType.Assault] = ["abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack",
            "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional"],
    }.ToFrozenDictionary();

    /// <summary>The sectors that a party may have.</summary>
    public static FrozenSet<string> Sectors { get; } = new[]
    {
        "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "PRM", "SPY", "UAF", "CVL", "BUS", "CRM", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "REL",
        "SOC", "UNK", "IGO", "AGR", "PRE", "NGO", "MNC",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The modes that events of a type may have; empty where it has none.</summary>
    public static ImmutableArray<string> Modes(EventType type) => ModesByType.GetValueOrDefault(type, []);

    /// <summary>The name of a type as the record writes it: upper case.</summary>
    public static string Name(EventType type) => type.ToString().ToUpperInvariant();
}
