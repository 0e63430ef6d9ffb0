namespace Acta.Core;

/// <summary>The event types of the PLOVER ontology (Open Event Data Alliance).</summary>
public enum EventType : byte
{
#pragma warning disable CS1591 // the names are PLOVER's own; see docs/formats/record.md
    Agree, Consult, Support, Concede, Cooperate, Aid, Retreat, Request, Accuse, Reject, Threaten, Protest, Sanction, Mobilize, Coerce, Assault,
#pragma warning restore CS1591
}
