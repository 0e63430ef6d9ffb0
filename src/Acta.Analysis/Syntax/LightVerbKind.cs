namespace Acta.Analysis.Syntax;

/// <summary>Whom the subject of a light verb names.</summary>
internal enum LightVerbKind : byte
{
    /// <summary>It is no light verb.</summary>
    None,

    /// <summary>Who does the deed that the noun tells: "mener une attaque".</summary>
    Actor,

    /// <summary>Who undergoes it: "subir une attaque".</summary>
    Recipient,
}
