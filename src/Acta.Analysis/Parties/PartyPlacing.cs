using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>Gives parties told without a country that of the place of the event they take part in: "trois civils", "la police".</summary>
public static class PartyPlacing
{
    /// <summary>
    /// The party as it is at a place: where its country was only taken from the surroundings, or is unknown though its sector asks for one, it
    /// becomes the place's country, and the rule ends in <c>.placed</c>. Unidentified parties (sectors UAF and UNK), armed groups without a country and parties known by
    /// name or adjective stay as they are.
    /// </summary>
    public static Party At(Party party, Place? place)
    {
        var isOpen = party.Rule.EndsWith(".context", StringComparison.Ordinal) || (party.Country is null && party.Rule.EndsWith(".bare", StringComparison.Ordinal));
        return place?.Country is { } country && isOpen && party.Entity is null && party.Sector is not (null or "UAF" or "UNK")
            ? party with { Country = country, Rule = party.Rule + ".placed", Evidence = [.. party.Evidence, .. place.Evidence] }
            : party;
    }
}
