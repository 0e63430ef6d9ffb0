using System.Text;
using Acta.Analysis.Tagging;

namespace Acta.Analysis.Tests.Tagging;

public sealed class WordAutomatonTests
{
    private static readonly string[] Words = ["a", "aimer", "aimés", "mer", "mers", "été"];

    private static readonly WordAutomaton Automaton = WordAutomaton.Build(Words.Select((word, i) => (Encoding.UTF8.GetBytes(word), i * 300)));

    [Fact]
    public void Every_word_has_its_number() =>
        Assert.Equal(Words.Select((_, i) => i * 300), Words.Select(w => Automaton.Find(w)));

    [Theory]
    [InlineData("")]
    [InlineData("aim")]
    [InlineData("aimere")]
    [InlineData("été\0")]
    [InlineData("\ud800")]
    public void Other_words_have_none(string word) => Assert.Equal(-1, Automaton.Find(word));
}
