using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>
/// The country that a phrase without one is evidently about: that of a place of its sentence, else the article's main country if the sentence
/// names it, else that of the last place told in the paragraph, else the article's main country.
/// </summary>
internal sealed class CountryContext
{
    private const int PlaceWeight = 3;
    private const int TitleFactor = 3;
    private const int LeadFactor = 2;

    private readonly SyntaxView tree;
    private readonly List<(int Token, string Country, int Weight)>[] told;

    public CountryContext(Scene scene)
    {
        tree = scene.Tree;
        told = new List<(int, string, int)>[scene.Document.Sentences.Length];
        for (var s = 0; s < told.Length; s++)
        {
            told[s] = [];
        }

        foreach (var place in scene.Places)
        {
            Tell(place.HeadToken, place.Place.Country, PlaceWeight);
        }

        for (var i = 0; i < tree.Count; i++)
        {
            Tell(i, scene.ActorAt(i)?.Country, 1);
        }

        foreach (var match in scene.Phrases.Matches)
        {
            if (match.Has(Knowledge.PhraseUse.Adjective))
            {
                Tell(match.Head, Affiliation.CountryOf(match), 1);
            }
        }

        Main = MainCountry(scene.Document);
    }

    /// <summary>The country that the article is mostly about; null where it names none.</summary>
    public string? Main { get; }

    /// <summary>The country that a token without one is about; null where the article names none.</summary>
    public string? At(int token)
    {
        var sentence = tree.SentenceIndex(token);
        if (PlaceNear(sentence, token) is { } here)
        {
            return here;
        }

        if (Main is not null && told[sentence].Exists(t => t.Country == Main))
        {
            return Main;
        }

        var block = tree.Document.Sentences[sentence].Block;
        for (var s = sentence - 1; s >= 0 && tree.Document.Sentences[s].Block == block; s--)
        {
            if (PlaceNear(s, int.MaxValue) is { } before)
            {
                return before;
            }
        }

        return Main;
    }

    private void Tell(int token, string? country, int weight)
    {
        if (country is { Length: 3 } and not ("IGO" or "NGO" or "MNC"))
        {
            told[tree.SentenceIndex(token)].Add((token, country, weight));
        }
    }

    // The nearest place of a sentence, those before the token first.
    private string? PlaceNear(int sentence, int token)
    {
        string? before = null;
        string? after = null;
        foreach (var (at, country, weight) in told[sentence])
        {
            if (weight < PlaceWeight)
            {
                continue;
            }

            if (at < token)
            {
                before = country;
            }
            else
            {
                after ??= country;
            }
        }

        return before ?? after;
    }

    private string? MainCountry(Document document)
    {
        var totals = new Dictionary<string, int>(StringComparer.Ordinal);
        var prose = 0;
        var block = -1;
        for (var s = 0; s < told.Length; s++)
        {
            var at = document.Sentences[s].Block;
            var kind = at < document.Article.Blocks.Length ? document.Article.Blocks[at].Kind : BlockKind.Paragraph;
            if (at != block)
            {
                block = at;
                prose += kind == BlockKind.Paragraph ? 1 : 0;
            }

            var factor = kind == BlockKind.Title ? TitleFactor : kind == BlockKind.Related ? 0 : kind == BlockKind.Lead || prose == 1 ? LeadFactor : 1;
            foreach (var (_, country, weight) in told[s])
            {
                totals[country] = totals.GetValueOrDefault(country) + (weight * factor);
            }
        }

        return totals.Where(static t => t.Value > 0).OrderByDescending(static t => t.Value).ThenBy(static t => t.Key, StringComparer.Ordinal)
            .Select(static t => t.Key).FirstOrDefault();
    }
}
