using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>The country and sector that a noun's phrase itself tells: by adjective, by complement, by possessive.</summary>
/// <param name="Country">The country; null where the phrase tells none.</param>
/// <param name="Sector">The sector of the organisation named in the phrase; null where it names none.</param>
/// <param name="Rule">Id of the rule.</param>
internal readonly record struct Affiliation(string? Country, string? Sector, string Rule)
{
    private const int MaxDepth = 3;

    /// <summary>What the phrase of a noun tells.</summary>
    public static Affiliation Of(Scene scene, int noun) => Of(scene, noun, 0);

    /// <summary>The country of an adjective, demonym, state, place or organisation; null where it tells none or several.</summary>
    public static string? CountryOf(PhraseMatch match)
    {
        string? country = null;
        foreach (var meaning in match.Meanings)
        {
            var code = meaning.Entry switch
            {
                Country state => state.Code,
                KnownPlace place => place.Country,
                Organization organization => organization.Country,
                _ => null,
            };

            if (code is not null && country is not null && code != country)
            {
                // "Bruxelles" is a Belgian town too; the first meaning of a name counts, but an adjective of two states tells neither.
                return match.Has(PhraseUse.Adjective) ? null : country;
            }

            country ??= code;
        }

        return country;
    }

    private static Affiliation Of(Scene scene, int noun, int depth)
    {
        var tree = scene.Tree;
        var complement = default(Affiliation);
        foreach (var child in tree.Children(noun))
        {
            if ((tree.Is(child, "amod") || (tree.Upos(child) == Upos.Adj && !tree.Is(child, "conj"))) && AdjectiveCountry(scene, child) is { } country)
            {
                return new Affiliation(country, null, "adjective");
            }

            if (complement.Rule is null && child > noun && (tree.Is(child, "nmod") || tree.Is(child, "flat")) && tree.Preposition(child) is null or "de" or "en" or "à" or "dans" or "pour" or "au sein de")
            {
                complement = Complement(scene, child, depth);
            }
        }

        // An adjective right behind its noun counts whatever the parse says.
        var next = noun + 1;
        if (next < tree.Count && tree.SentenceIndex(next) == tree.SentenceIndex(noun) && tree.Upos(next) == Upos.Adj && AdjectiveCountry(scene, next) is { } adjacent)
        {
            return new Affiliation(adjacent, null, "adjective");
        }

        var possessive = Possessive(scene, noun);
        return possessive.Rule is null ? complement : possessive with { Sector = complement.Sector };
    }

    private static string? AdjectiveCountry(Scene scene, int token) =>
        scene.Phrases.At(token) is { } match && match.Has(PhraseUse.Adjective) ? CountryOf(match) : null;

    private static Affiliation Complement(Scene scene, int child, int depth)
    {
        if (!(scene.Tree.Is(child, "nmod") || scene.Tree.Is(child, "flat")))
        {
            return default;
        }

        if (scene.Phrases.At(child) is { } match && (match.Has(PhraseUse.Name) || match.Has(PhraseUse.Metonym)) && match.Entry<Person>(PhraseUse.Name) is null)
        {
            var organization = match.Entry<Organization>(PhraseUse.Name);
            return organization is not null
                ? new Affiliation(organization.Country, organization.Sector, "organization")
                : CountryOf(match) is { } country ? new Affiliation(country, null, "complement") : default;
        }

        if (scene.ActorAt(child) is { Country: not null } actor)
        {
            return new Affiliation(actor.Country, actor.IsPerson ? null : actor.Sector, "complement");
        }

        var nested = depth < MaxDepth ? Of(scene, child, depth + 1) : default;
        var role = scene.Phrases.At(child)?.Entry<Role>(PhraseUse.Role);
        return role?.Sector is null || nested.Sector is not null ? nested : new Affiliation(role.Country ?? nested.Country, role.Sector, nested.Rule ?? "membership");
    }

    private static Affiliation Possessive(Scene scene, int noun)
    {
        // "son voisin" is of another country than its owner.
        if (scene.Knowledge.Words("relational").Contains(scene.Tree.Lemma(noun)))
        {
            return default;
        }

        foreach (var child in scene.Tree.Children(noun))
        {
            if (scene.Tree.Features(child).IsPossessive && scene.ActorAt(child) is { Country: not null } owner)
            {
                return new Affiliation(owner.Country, null, "possessive");
            }
        }

        return default;
    }
}
