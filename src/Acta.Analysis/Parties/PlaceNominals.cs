using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>Finds the places that common nouns mean: "dans la capitale syrienne", "dans la ville", "dans le nord du pays".</summary>
internal sealed class PlaceNominals(Scene scene, CountryContext context)
{
    private const int TownReach = 4;

    private readonly SyntaxView tree = scene.Tree;
    private readonly KnowledgeBase knowledge = scene.Knowledge;

    public void Run()
    {
        var named = scene.Places.OrderBy(static p => p.HeadToken).ToList();
        var next = 0;
        PlaceMention? town = null;
        for (var token = 0; token < tree.Count; token++)
        {
            for (; next < named.Count && named[next].HeadToken < token; next++)
            {
                town = named[next].Place.Precision is PlacePrecision.Point or PlacePrecision.Unknown ? named[next] : town;
            }

            if (tree.Upos(token) == Upos.Noun && tree.Features(token).Number != "Plur" && IsLocative(token) && !HoldsName(token) && Meant(token, town) is { } place)
            {
                scene.Places.Add(new PlaceMention(token, place.Evidence[0], place));
            }
        }
    }

    private Place? Meant(int token, PlaceMention? town)
    {
        var lemma = tree.Lemma(token);
        if (knowledge.Words("capital-noun").Contains(tree.Form(token)))
        {
            return knowledge.Country(CountryOf(token)) is { } state && knowledge.Phrases.Find(state.Capital).Select(static m => m.Entry).OfType<KnownPlace>()
                .FirstOrDefault(p => p.Country == state.Code) is { } capital
                ? new Place(Text(token), capital.Name, capital.Country, capital.Latitude, capital.Longitude, PlacePrecision.Point, "place.capital", [tree.PhraseSpan(token)])
                : null;
        }

        if (knowledge.Words("town-noun").Contains(lemma))
        {
            return town is not null && tree.SentenceIndex(token) - tree.SentenceIndex(town.HeadToken) <= TownReach
                ? town.Place with { Rule = "place.town", Evidence = [tree.PhraseSpan(token), town.Span] }
                : null;
        }

        if (scene.Phrases.At(token)?.Entry<Role>(PhraseUse.Role) is not { Kind: RoleKind.Country } || knowledge.Country(CountryOf(token)) is not { } country)
        {
            return null;
        }

        var isPart = Area(token) >= 0;
        var span = isPart ? TextSpan.Union(scene.Document.Tokens[Area(token)].Span, tree.PhraseSpan(token)) : tree.PhraseSpan(token);
        return new Place(span.In(scene.Document.Text), country.Name, country.Code, isPart ? null : country.Latitude, isPart ? null : country.Longitude,
            isPart ? PlacePrecision.Area : PlacePrecision.Country, "place.country", [span]);
    }

    private string? CountryOf(int token)
    {
        var affiliation = Affiliation.Of(scene, token);
        return affiliation.Rule is null ? context.InQuestion(token) : affiliation.Country;
    }

    private string Text(int token) => tree.PhraseSpan(token).In(scene.Document.Text);

    private bool IsLocative(int token) =>
        tree.Child(token, "det") >= 0 && !knowledge.Words("indefinite").Contains(tree.Lemma(tree.Child(token, "det"))) && tree.Preposition(token) is { } preposition
        && (preposition == "de" ? Area(token) >= 0 : !knowledge.Words("party-preposition").Contains(preposition));

    // "le nord du pays"
    private int Area(int token) =>
        tree.Head(token) >= 0 && tree.Preposition(token) == "de" && knowledge.Words("area-noun").Contains(tree.Lemma(tree.Head(token))) ? tree.Head(token) : -1;

    private bool HoldsName(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Upos(child) == Upos.Propn && !tree.Is(child, "conj"))
            {
                return true;
            }
        }

        return false;
    }
}
