namespace Acta.Core;

/// <summary>What is counted of an event.</summary>
public enum CountKind : byte
{
#pragma warning disable CS1591 // each counts the people of that fate
    Killed, Injured, Arrested, Participants, Released, Abducted, Displaced,
#pragma warning restore CS1591
}
