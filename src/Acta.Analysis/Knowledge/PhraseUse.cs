namespace Acta.Analysis.Knowledge;

/// <summary>How a phrase names an entry of the knowledge.</summary>
public enum PhraseUse : byte
{
    /// <summary>A full name, a short form, an acronym or another spelling.</summary>
    Name,

    /// <summary>The last name of a person alone.</summary>
    Surname,

    /// <summary>A place or building that stands for a government or body: "le Kremlin".</summary>
    Metonym,

    /// <summary>An adjective or demonym: "biélorusse", "les Biélorusses".</summary>
    Adjective,

    /// <summary>A role noun or its phrase: "juge d'instruction".</summary>
    Role,
}
