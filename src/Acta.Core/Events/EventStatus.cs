namespace Acta.Core;

/// <summary>How an event stands to the facts.</summary>
public enum EventStatus : byte
{
    /// <summary>Done, under way, or stated as a fact.</summary>
    Occurred,

    /// <summary>Will or is meant to happen.</summary>
    Planned,

    /// <summary>Conditional, possible or feared.</summary>
    Hypothetical,

    /// <summary>Said not to happen or not to have happened.</summary>
    Negated,
}
