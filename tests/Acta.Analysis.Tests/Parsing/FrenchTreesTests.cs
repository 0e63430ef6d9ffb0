using Acta.Core;

namespace Acta.Analysis.Tests.Parsing;

public sealed class FrenchTreesTests
{
    [Theory]
    [InlineData("La police a arrêté trois opposants.", "police", "nsubj", "arrêté")]
    [InlineData("La police a arrêté trois opposants.", "opposants", "obj", "arrêté")]
    [InlineData("Trois opposants ont été arrêtés par la police.", "opposants", "nsubj:pass", "arrêtés")]
    [InlineData("Trois opposants ont été arrêtés par la police.", "police", "obl:agent", "arrêtés")]
    [InlineData("Le ministre qui a démissionné hier vit à Lyon.", "qui", "nsubj", "démissionné")]
    [InlineData("Le ministre affirme que la guerre finira.", "finira", "ccomp", "affirme")]
    [InlineData("Le président du Sénat a parlé.", "Sénat", "nmod", "président")]
    public void A_word_stands_in_its_relation_to_its_head(string text, string word, string relation, string head)
    {
        var document = French.Analyse(text);
        var at = Enumerable.Range(0, document.Tokens.Length).Single(t => document.Tokens[t].Form == word);
        Assert.Equal(relation, document.Tree[at].Relation);
        Assert.Equal(head, document.Tokens[document.Tree[at].Head].Form);
    }

    [Theory]
    [InlineData("Les soldats tuaient.", "tuaient", Upos.Verb, "tuer")]
    [InlineData("Les journaux brûlent.", "journaux", Upos.Noun, "journal")]
    [InlineData("Elles sont nouvelles.", "nouvelles", Upos.Adj, "nouveau")]
    [InlineData("Il habite Paris.", "Paris", Upos.Propn, "Paris")]
    public void A_word_has_its_part_of_speech_and_lemma(string text, string word, Upos upos, string lemma)
    {
        var document = French.Analyse(text);
        var tag = document.Tags[Enumerable.Range(0, document.Tokens.Length).Single(t => document.Tokens[t].Form == word)];
        Assert.Equal((upos, lemma), (tag.Upos, tag.Lemma));
    }

    [Theory]
    [InlineData("Angela Merkel a reçu le président à Berlin.", "Angela Merkel", NameKind.Person)]
    [InlineData("Angela Merkel a reçu le président à Berlin.", "Berlin", NameKind.Place)]
    public void Names_are_found_with_their_kind(string text, string name, NameKind kind) =>
        Assert.Contains(French.Analyse(text).Names, n => n.Span.In(text) == name && n.Kind == kind);
}
