namespace Acta.Analysis.Time;

/// <summary>What the verb that governs a time says of it.</summary>
internal enum Tense : byte
{
    /// <summary>No finite verb is near.</summary>
    None,

    /// <summary>Before the text was published.</summary>
    Past,

    /// <summary>About when the text was published.</summary>
    Present,

    /// <summary>After the text was published.</summary>
    Future,
}
