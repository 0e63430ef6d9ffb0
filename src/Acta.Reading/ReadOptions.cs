using Acta.Core;

namespace Acta.Reading;

/// <summary>How articles are read.</summary>
public sealed record ReadOptions
{
    /// <summary>The publication date to assume for all articles; overrides what they say.</summary>
    public Edtf? Published { get; init; }

    /// <summary>The language to assume for all articles, ISO 639-1; null to recognise it.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The most bytes that one file may have, 1 or more; a larger one is refused with a diagnostic. JSON Lines are read as they come:
    /// there it is the most bytes that one line may have.
    /// </summary>
    public long MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>The longest that one page may take before it is given up with a diagnostic; more than zero.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(20);
}
