namespace Acta.Analysis.Parties;

/// <summary>How the name of a state, capital or place is used at one spot.</summary>
internal enum PlaceUse : byte
{
    /// <summary>As a government that acts or undergoes.</summary>
    Party,

    /// <summary>As a place.</summary>
    Place,

    /// <summary>As either: "la visite de la Russie", "bombarder la Syrie".</summary>
    Both,

    /// <summary>As neither: a part of a title, as in "l'accord de Paris".</summary>
    None,
}
