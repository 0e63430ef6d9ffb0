using Acta.Trainer.Learning;

namespace Acta.Trainer.Data;

/// <summary>How a run of text is typed: what differs between sources and tells nothing of the sentence. Drawn at random.</summary>
internal sealed class TextStyle
{
    private readonly bool spacesPunctuation;
    private readonly bool guillemets;
    private readonly bool ellipses;
    private readonly bool longDashes;
    private readonly bool headlines;
    private bool isOpen;

    public TextStyle(SplitMix random)
    {
        spacesPunctuation = random.NextFloat() < 0.15f;
        guillemets = random.NextFloat() < 0.5f;
        ellipses = random.NextFloat() < 0.5f;
        longDashes = random.NextFloat() < 0.5f;
        headlines = random.NextFloat() < 0.6f;
    }

    /// <summary>The form as this style types it.</summary>
    public string Form(string form)
    {
        switch (form)
        {
            case "\"" when guillemets:
                isOpen = !isOpen;
                return isOpen ? "«" : "»";
            case "..." when ellipses:
                return "…";
            case "-" or "--" when longDashes:
                return "–";
            default:
                return form;
        }
    }

    /// <summary>Whether this style leaves out a full stop, as headlines do.</summary>
    public bool DropsStop(SplitMix random) => headlines && random.NextFloat() < 0.5f;

    /// <summary>Whether this style types a space before the token.</summary>
    public bool SpaceBefore(GoldSurfaceToken token) =>
        token.SpaceBefore || (spacesPunctuation && token.Form is ("," or "." or ")" or ";" or ":" or "!" or "?"));
}
