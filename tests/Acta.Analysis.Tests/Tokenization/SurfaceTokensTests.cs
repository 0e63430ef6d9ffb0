namespace Acta.Analysis.Tests.Tokenization;

public sealed class SurfaceTokensTests
{
    [Theory]
    [InlineData("L'armée n'a pas tiré.", "L' armée n' a pas tiré .")]
    [InlineData("L’armée n’a pas tiré.", "L’ armée n’ a pas tiré .")]
    [InlineData("Il reviendra aujourd'hui.", "Il reviendra aujourd'hui .")]
    [InlineData("Il reviendra aujourd’hui.", "Il reviendra aujourd’hui .")]
    [InlineData("Quelqu'un l'attendait jusqu'ici.", "Quelqu'un l' attendait jusqu' ici .")]
    [InlineData("Viendra-t-il ? Sont-ils là ?", "Viendra -t-il ? Sont -ils là ?")]
    [InlineData("Est-ce un accord ?", "Est -ce un accord ?")]
    [InlineData("Le rendez-vous est pris.", "Le rendez-vous est pris .")]
    [InlineData("Celui-ci vit à Villers-la-Rivière.", "Celui-ci vit à Villers-la-Rivière .")]
    [InlineData("Il a versé 1 500 euros, soit 3,5 % de 10.000.", "Il a versé 1_500 euros , soit 3,5 % de 10.000 .")]
    [InlineData("Entre 2007-2008, le 23/12/2006 à 18h30", "Entre 2007-2008 , le 23/12/2006 à 18 h 30")]
    [InlineData("M. Dupont et Mme J.-P. Durand", "M. Dupont et Mme J.-P. Durand")]
    [InlineData("avant J.-C., etc.", "avant J.-C. , etc.")]
    [InlineData("l'article n° 5 du 1er mai", "l' article n° 5 du 1er mai")]
    [InlineData("au Tchad , a confirmé le ministre .", "au Tchad , a confirmé le ministre .")]
    [InlineData("« Partez ! », dit-elle...", "« Partez ! » , dit -elle ...")]
    [InlineData("Voir https://exemple.fr/a?b=c, ou redaction@exemple.fr.", "Voir https://exemple.fr/a?b=c , ou redaction@exemple.fr .")]
    [InlineData("#paix @ministre 🕊️ (libre)", "#paix @ministre 🕊️ ( libre )")]
    [InlineData("les élu(e)s", "les élu(e)s")]
    public void Text_is_cut_as_the_treebanks_do(string text, string tokens) =>
        Assert.Equal(tokens, French.Surface(French.Analyse(text)));
}
