namespace Acta.Analysis.Knowledge;

/// <summary>What a person held or was during a time.</summary>
/// <param name="Office">The office's key (<c>president</c>, <c>foreign</c>, …), or null where the row tells a standing without an office.</param>
/// <param name="Country">ISO 3166-1 alpha-3, <c>IGO</c>, <c>NGO</c>, <c>MNC</c> or null.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="From">First day; <see cref="DateOnly.MinValue"/> where open.</param>
/// <param name="To">Last day; <see cref="DateOnly.MaxValue"/> where open.</param>
public sealed record Tenure(string? Office, string? Country, string? Sector, DateOnly From, DateOnly To)
{
    /// <summary>Whether it holds on some day of a range, both ends included.</summary>
    public bool Holds(DateOnly first, DateOnly last) => From <= last && To >= first;
}
