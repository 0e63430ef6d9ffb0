namespace Acta.Core;

/// <summary>How a claim is given.</summary>
public enum ClaimKind : byte
{
    /// <summary>Between quotation marks.</summary>
    Direct,

    /// <summary>Reported by the article in its own words.</summary>
    Indirect,

    /// <summary>Reported, with a part between quotation marks.</summary>
    Mixed,
}
