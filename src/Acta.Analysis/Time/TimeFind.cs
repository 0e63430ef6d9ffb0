using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>A find in its place in the document.</summary>
internal sealed record TimeFind(TimeItem Item, TextSpan Span, int FirstToken, int EndToken, Atom[] Atoms)
{
    public Tense Tense { get; init; }

    public bool IsDateline { get; init; }

    public bool InQuotation { get; init; }

    /// <summary>Whether it stands in a clause that what follows may hang on.</summary>
    public bool IsForeground { get; init; } = true;

    /// <summary>A year told at the head of the sentence, before it; null where there is none.</summary>
    public EdtfDate? Year { get; init; }

    /// <summary>The text from the first of some of its sentence's atoms to the last.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(Atoms[first].Start, Atoms[end - 1].End);
}
