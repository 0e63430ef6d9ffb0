namespace Acta.Analysis.Knowledge;

/// <summary>What a role noun denotes.</summary>
public enum RoleKind : byte
{
    /// <summary>A person, or several in the plural.</summary>
    Person,

    /// <summary>A collective or an institution, whatever its number.</summary>
    Body,

    /// <summary>Somebody whom the text leaves unidentified: takes no country from the surroundings.</summary>
    Unidentified,

    /// <summary>A word that stands for the country in question.</summary>
    Country,

    /// <summary>Nobody: a phrase that only holds a role noun's word, such as "conférence de presse".</summary>
    Nobody,
}
