using System.Text.RegularExpressions;
using Acta.Cli.Evaluation;
using CsCheck;

namespace Acta.Cli.Tests.Evaluation;

public sealed class SentenceCutsTests
{
    [Theory]
    [InlineData("Il vient. Elle part.", "Il vient.|Elle part.")]
    [InlineData("Il vient. elle part.", "Il vient. elle part.")]
    [InlineData("« Il vient ! » Elle part.", "« Il vient ! » Elle part.")]
    [InlineData("« Il vient !» Elle part… 12 morts.", "« Il vient !»|Elle part…|12 morts.")]
    [InlineData("Un titre\n\nUn texte. ► Un lien", "Un titre|Un texte.|► Un lien")]
    [InlineData("M. Belin", "M.|Belin")]
    [InlineData("", "")]
    public void Sentences_begin_after_final_punctuation_before_a_capital_and_after_line_breaks(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), Sentences(text));

    [Fact]
    public void The_rule_is_the_published_scorers_pattern_on_any_text()
    {
        var pattern = new Regex("""[.!?…]+[»”"')\]]*[\s\x1c-\x1f]+(?=[«“"(\[A-ZÀ-ÖØ-Þ0-9►])|\n+""", RegexOptions.CultureInvariant);
        var texts = Gen.OneOf('.', '!', '…', '»', '"', ')', ' ', '\n', '\r', '\u00A0', '\u001c', 'A', 'a', 'É', '×', '7', '«', '[', '►').Array[0, 40].Select(letters => new string(letters));
        texts.Sample(
            text =>
            {
                int[] cuts = [0, .. pattern.Matches(text).Select(match => match.Index + match.Length), text.Length + 1];
                var found = new SentenceCuts(text);
                return Enumerable.Range(0, text.Length + 1).All(position => found.IndexOf(position) == Array.FindLastIndex(cuts, cut => cut <= position));
            },
            iter: 5000);
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var cuts = new SentenceCuts(text);
        return Enumerable.Range(0, cuts.IndexOf(text.Length) + 1).Select(cuts.Sentence);
    }
}
