namespace Acta.Cli;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>All inputs were read.</summary>
    public const int Success = 0;

    /// <summary>Some inputs failed; they are listed on standard error.</summary>
    public const int SomeFailed = 1;

    /// <summary>What the command line asks for cannot be done.</summary>
    public const int Usage = 2;
}
