namespace Acta.Cli;

/// <summary>The command line asks for something that cannot be done; the message says what, for people.</summary>
internal sealed class UsageException(string message) : Exception(message);
