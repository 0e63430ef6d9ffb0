using Acta.Core;

namespace Acta.Analysis.Coding;

/// <summary>PLOVER's conventions on deeds that are yet to come (PLOVER manual; rulings of the annotation guidelines).</summary>
internal static class PloverConvention
{
    /// <summary>Whether events of a type are acts of voice, dated to when they are voiced.</summary>
    public static bool IsVoiced(EventType type) =>
        type is EventType.Agree or EventType.Concede or EventType.Threaten or EventType.Request or EventType.Accuse or EventType.Reject or EventType.Support;

    /// <summary>The type, mode and status under which a deed of this status is recorded.</summary>
    public static (EventType Type, string? Mode, EventStatus Status) Apply(EventType type, string? mode, EventStatus status) => (type, status) switch
    {
        // A future meeting, support or aid is an agreement, voiced now.
        (EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid, EventStatus.Planned) => (EventType.Agree, null, EventStatus.Occurred),

        // A withdrawal or release yet to come is a concession, voiced now.
        (EventType.Retreat, EventStatus.Planned) => (EventType.Concede, null, EventStatus.Occurred),

        // Acts of voice are done when voiced, whatever they speak of.
        (EventType.Agree or EventType.Concede or EventType.Threaten or EventType.Request, EventStatus.Planned) => (type, mode, EventStatus.Occurred),
        _ => (type, mode, status),
    };
}
