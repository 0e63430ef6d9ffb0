using System.Collections.Concurrent;

namespace Acta.Core;

/// <summary>
/// A set of universal features, such as <c>Gender=Fem|Number=Sing</c> (https://universaldependencies.org/u/feat/). One instance for each
/// distinct set, so that reference comparison is enough; safe on any thread.
/// </summary>
public sealed class Morphology
{
    private static readonly ConcurrentDictionary<string, Morphology> Known = new(StringComparer.Ordinal);

    private Morphology(string text)
    {
        Text = text;
        foreach (var pair in text.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            var value = pair[(cut + 1)..];
            switch (pair[..Math.Max(cut, 0)])
            {
                case "Gender": Gender = value; break;
                case "Number": Number = value; break;
                case "Person": Person = value; break;
                case "Mood": Mood = value; break;
                case "Tense": Tense = value; break;
                case "VerbForm": VerbForm = value; break;
                case "Voice": Voice = value; break;
                case "PronType": PronType = value; break;
                case "Polarity": Polarity = value; break;
                case "Poss": IsPossessive = value == "Yes"; break;
                case "Reflex": IsReflexive = value == "Yes"; break;
            }
        }
    }

    /// <summary>No features.</summary>
    public static Morphology None { get; } = Of("");

    /// <summary>The features as UD writes them, sorted; empty for none.</summary>
    public string Text { get; }

    /// <summary><c>Masc</c>, <c>Fem</c> or null.</summary>
    public string? Gender { get; }

    /// <summary><c>Sing</c>, <c>Plur</c> or null.</summary>
    public string? Number { get; }

    /// <summary><c>1</c>, <c>2</c>, <c>3</c> or null.</summary>
    public string? Person { get; }

    /// <summary><c>Ind</c>, <c>Sub</c>, <c>Cnd</c>, <c>Imp</c> or null.</summary>
    public string? Mood { get; }

    /// <summary><c>Pres</c>, <c>Past</c>, <c>Imp</c>, <c>Fut</c> or null.</summary>
    public string? Tense { get; }

    /// <summary><c>Fin</c>, <c>Inf</c>, <c>Part</c> or null.</summary>
    public string? VerbForm { get; }

    /// <summary><c>Pass</c> or null.</summary>
    public string? Voice { get; }

    /// <summary><c>Art</c>, <c>Dem</c>, <c>Prs</c>, <c>Rel</c>, <c>Int</c>, <c>Ind</c>, … or null.</summary>
    public string? PronType { get; }

    /// <summary><c>Neg</c> or null.</summary>
    public string? Polarity { get; }

    /// <summary>Whether it is a possessive.</summary>
    public bool IsPossessive { get; }

    /// <summary>Whether it is reflexive.</summary>
    public bool IsReflexive { get; }

    /// <summary>The one instance for a feature set as UD writes it; <c>_</c> and the empty text are none.</summary>
    public static Morphology Of(string text) => Known.GetOrAdd(text == "_" ? "" : text, static t => new Morphology(t));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
