namespace Acta.Core;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is missing.</summary>
    Info,

    /// <summary>Something was left out or is uncertain; the rest stands.</summary>
    Warning,

    /// <summary>The input could not be read; it counts as failed.</summary>
    Error,
}
