using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>A party while its mentions are being gathered.</summary>
internal sealed class Actor
{
    private readonly List<TextSpan> mentions = [];
    private TextSpan best;

    public string? Country { get; set; }

    public string? Sector { get; set; }

    public string? Entity { get; set; }

    public string? Wikidata { get; set; }

    /// <summary><c>Masc</c>, <c>Fem</c> or null where unknown.</summary>
    public string? Gender { get; set; }

    public bool IsPlural { get; set; }

    public bool IsPerson { get; set; }

    public bool IsState { get; set; }

    public bool IsNamed { get; set; }

    public string Rule { get; set; } = "";

    /// <summary>The ids of the role nouns that the article gives it.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The head token of its first mention.</summary>
    public int FirstToken { get; private set; } = int.MaxValue;

    /// <summary>The span of the fullest mention so far.</summary>
    public TextSpan Best => best;

    /// <summary>Adds a mention that tells something: its text may be the fullest.</summary>
    public void Add(int head, TextSpan span, bool named)
    {
        FirstToken = Math.Min(FirstToken, head);
        if (mentions.Count == 0 || (named && !IsNamed) || (named == IsNamed && !(IsState && !named) && span.Length > best.Length))
        {
            best = span;
        }

        IsNamed |= named;
        mentions.Add(span);
    }

    /// <summary>The party as the record has it, with the mention at hand first in its evidence.</summary>
    public Party ToParty(string text, TextSpan here) =>
        new((best.IsEmpty ? here : best).In(text), Country, Sector, Entity, Wikidata, Rule, best == here || best.IsEmpty ? [here] : [here, best]);
}
