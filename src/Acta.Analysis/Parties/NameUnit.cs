using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>A name in the text with what the knowledge says of it.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Head">Index of its syntactic head.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Match">The phrase of the knowledge that it is; null for none.</param>
/// <param name="Kind">Person, place or organisation, by the recogniser and the knowledge together.</param>
internal readonly record struct NameUnit(int First, int Last, int Head, TextSpan Span, PhraseMatch? Match, NameKind Kind)
{
    /// <summary>Whether only a last name in the knowledge suggests a name here.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The unit that spans a range of tokens.</summary>
    public static NameUnit Of(Scene scene, int first, int last, PhraseMatch? match, NameKind kind)
    {
        var tokens = scene.Document.Tokens;
        var isPerson = match?.Entry<Person>(PhraseUse.Name, PhraseUse.Surname) is not null;
        var isBody = match?.Entry<Organization>(PhraseUse.Name) is not null;
        var isState = match?.Entry<Country>(PhraseUse.Name, PhraseUse.Metonym) is not null;
        var isPlace = match?.Entry<KnownPlace>(PhraseUse.Name) is not null;
        var settled = kind switch
        {
            NameKind.Person when !isPerson && (isState || isPlace || isBody) => isBody ? NameKind.Organization : NameKind.Place,
            NameKind.Organization when !isBody && (isState || isPlace) => NameKind.Place,
            NameKind.Place when isBody && !isPlace && !isState => NameKind.Organization,
            NameKind.Place when isPerson && !isPlace && !isState => NameKind.Person,
            NameKind.Place when match is null && IsAcronym(scene, first, last) => NameKind.Organization,
            > NameKind.Organization => isPerson ? NameKind.Person : isBody ? NameKind.Organization : NameKind.Place,
            _ => kind,
        };
        return new NameUnit(first, last, PhraseScan.HeadOf(scene.Tree, first, last), TextSpan.Union(tokens[first].Span, tokens[last].Span), match, settled);
    }

    // A word in capitals that the knowledge does not have is rather a body than a town.
    private static bool IsAcronym(Scene scene, int first, int last) =>
        first == last && scene.Tree.Form(first) is { Length: > 1 and < 7 } form && form.All(char.IsUpper);
}
