namespace Acta.Core;

/// <summary>How exact a place is.</summary>
public enum PlacePrecision : byte
{
    /// <summary>A town or a site: a pin on a map is honest.</summary>
    Point,

    /// <summary>A region, a province, a part of a country.</summary>
    Area,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A name that the knowledge does not have.</summary>
    Unknown,
}
