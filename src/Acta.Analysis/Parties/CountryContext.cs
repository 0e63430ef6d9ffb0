using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>
/// The country that a phrase without one is evidently about, by what its sentence and those before it in the paragraph tell, places before
/// parties and near before far, and by what the article is mostly about.
/// </summary>
internal sealed class CountryContext
{
    private const int PlaceWeight = 3;
    private const int StateWeight = 2;
    private const int TitleFactor = 3;
    private const int LeadFactor = 2;
    private const int Reach = 2;
    private const int MostInSentence = 128;
    private const double MainBonus = 0.15;

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
            Tell(i, scene.ActorAt(i)?.Country, scene.ActorAt(i)?.IsState == true ? StateWeight : 1);
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

    /// <summary>The country that a token without one is about; null where the article names none. Whoever is no state's own is found by places alone.</summary>
    public string? At(int token, bool byPlaces = false)
    {
        var sentence = tree.SentenceIndex(token);
        var block = tree.Document.Sentences[sentence].Block;
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        if (Main is not null)
        {
            scores[Main] = MainBonus;
        }

        for (var s = sentence; s >= 0 && sentence - s <= Reach && tree.Document.Sentences[s].Block == block; s--)
        {
            foreach (var (at, country, weight) in told[s])
            {
                if (byPlaces && weight < PlaceWeight)
                {
                    continue;
                }

                // Nearer words count a little more, so that of two places of a sentence the closer one wins.
                var score = (weight / (1.0 + sentence - s)) - (Math.Min(Math.Abs(at - token), 60) * 0.01) + (country == Main ? MainBonus : 0);
                scores[country] = Math.Max(scores.GetValueOrDefault(country), score);
            }
        }

        return scores.Count == 0 ? null : scores.MaxBy(static s => s.Value).Key;
    }

    /// <summary>The country that "le pays" or "ce pays" means at a token: of the places around, or for a demonstrative the one named last.</summary>
    public string? InQuestion(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Features(child).PronType != "Dem" && tree.Lemma(child) != "ce")
            {
                continue;
            }

            for (var s = tree.SentenceIndex(token); s >= 0 && tree.SentenceIndex(token) - s <= Reach; s--)
            {
                var named = told[s].Where(t => t.Token < token && t.Weight > 1).OrderBy(static t => t.Token).ToList();
                if (named.Count > 0)
                {
                    return (named.FindLast(static t => t.Weight == PlaceWeight) is { Country: not null } place ? place : named[^1]).Country;
                }
            }
        }

        return At(token, byPlaces: true);
    }

    private void Tell(int token, string? country, int weight)
    {
        var here = told[tree.SentenceIndex(token)];
        if (country is { Length: 3 } and not ("IGO" or "NGO" or "MNC") && here.Count < MostInSentence)
        {
            here.Add((token, country, weight));
        }
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
