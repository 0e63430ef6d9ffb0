using Acta.Analysis.Tagging;

namespace Acta.Analysis.Tests.Tagging;

public sealed class LemmaScriptTests
{
    [Theory]
    [InlineData("rencontrent", "rencontrer")]
    [InlineData("Les", "le")]
    [InlineData("Paris", "Paris")]
    [InlineData("suis", "être")]
    [InlineData("ONU", "ONU")]
    [InlineData("l'", "le")]
    public void The_script_between_a_form_and_its_lemma_makes_the_lemma(string form, string lemma) =>
        Assert.Equal(lemma, LemmaScript.Between(form, lemma).Apply(form));

    [Fact]
    public void A_script_reads_what_it_writes()
    {
        var script = LemmaScript.Between("chevaux", "cheval");
        Assert.Equal(script, LemmaScript.Parse(script.ToString()));
    }

    [Fact]
    public void A_script_longer_than_the_word_cuts_it_whole() =>
        Assert.Equal("x", new LemmaScript(true, 9, "x").Apply("mot"));
}
