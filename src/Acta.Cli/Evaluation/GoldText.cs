using Acta.Cli.Records;

namespace Acta.Cli.Evaluation;

/// <summary>The text of a gold article with what scoring asks of it. Immutable, safe on any thread.</summary>
internal sealed class GoldText(string text)
{
    /// <summary>The text, with line feeds alone.</summary>
    public string Text { get; } = text;

    /// <summary>Its positions in code points.</summary>
    public CodePoints Positions { get; } = new(text);

    /// <summary>Its sentences.</summary>
    public SentenceCuts Sentences { get; } = new(text);
}
