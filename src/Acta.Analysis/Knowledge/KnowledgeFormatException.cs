using System.Collections.Immutable;

namespace Acta.Analysis.Knowledge;

/// <summary>The tables of the knowledge have errors; the message lists them all, one a line, as <c>file:line: CODE message</c>.</summary>
public sealed class KnowledgeFormatException : FormatException
{
    /// <summary>Creates the exception for a list of errors.</summary>
    public KnowledgeFormatException(ImmutableArray<string> errors)
        : base(string.Join('\n', errors)) => Errors = errors;

    /// <summary>The errors, in the order of the files.</summary>
    public ImmutableArray<string> Errors { get; }
}
