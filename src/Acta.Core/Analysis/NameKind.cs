namespace Acta.Core;

/// <summary>What a name names.</summary>
public enum NameKind : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An organisation.</summary>
    Organization,

    /// <summary>A happening with a name of its own.</summary>
    Event,

    /// <summary>A product, work or vehicle.</summary>
    Product,
}
