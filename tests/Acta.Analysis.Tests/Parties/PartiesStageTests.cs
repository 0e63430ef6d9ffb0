using System.Collections.Immutable;
using Acta.Analysis.Parties;
using Acta.Analysis.Tests.Knowledge;
using Acta.Core;
using CsCheck;

namespace Acta.Analysis.Tests.Parties;

public sealed class PartiesStageTests
{
    private static readonly PartiesStage Stage = new(BuiltIn.Knowledge);

    private static readonly string[] Words =
    [
        "Moscou", "le", "président", "russe", "Vladimir", "Poutine", ",", "il", "se", "qui", "de", "la", "Syrie", "les", "deux", "dirigeants", "son", "armée",
        "à", "Alep", "(", "CNT", ")", "tués", "trois", "civils", "ONU", "É", "œ", "😀", "\u0301", "…", "ils", "celui-ci", "dont", ":", "groupe", "État",
    ];

    private static readonly string[] Relations =
        ["nsubj", "obj", "nmod", "case", "det", "amod", "appos", "conj", "flat:name", "acl:relcl", "obl", "nummod", "cop", "punct", "advcl", "xcomp"];

    [Fact]
    public void Any_tree_over_any_words_gives_spans_of_the_text_and_no_exception() =>
        Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, 60], Gen.Int[0, Relations.Length - 1], Gen.Int[0, 16]).Array[1, 60].Sample(cells =>
        {
            var document = Made([.. cells.Select(static c => (Words[c.Item1], c.Item2, Relations[c.Item3], (Upos)c.Item4))]);
            Stage.Run(document);
            var text = document.Text;
            foreach (var mention in document.Parties)
            {
                Assert.NotEmpty(mention.Parties);
                Assert.InRange(mention.Span.End, 1, text.Length);
                Assert.All(mention.Parties, p => Assert.Contains(p.Text, text, StringComparison.Ordinal));
                Assert.All(mention.Parties.SelectMany(static p => p.Evidence), e => Assert.InRange(e.End, 1, text.Length));
            }

            Assert.Equal(document.Parties.Select(static m => m.HeadToken).Order(), document.Parties.Select(static m => m.HeadToken));
            Assert.All(document.Places, p => Assert.InRange(p.Span.End, 1, text.Length));
            var places = new EventPlace(document);
            for (var token = 0; token < document.Tokens.Length; token++)
            {
                places.PlaceOf(token);
            }
        });

    [Fact]
    public void A_document_without_tokens_stays_empty()
    {
        var document = new Document(Article(""));
        Stage.Run(document);
        Assert.Empty(document.Parties);
        Assert.Empty(document.Places);
    }

    // Heads may form cycles here: a stage must bear whatever a parser gives.
    private static Document Made((string Word, int Head, string Relation, Upos Upos)[] cells)
    {
        var text = string.Join(' ', cells.Select(static c => c.Word));
        var document = new Document(Article(text));
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = 0;
        foreach (var (word, _, _, _) in cells)
        {
            tokens.Add(new Token(new TextSpan(at, word.Length), word));
            at += word.Length + 1;
        }

        document.Tokens = tokens.ToImmutable();
        document.Sentences = [new Sentence(new TextSpan(0, text.Length), 0, cells.Length, 0)];
        document.Tags = [.. cells.Select(static c => new Tag(c.Upos, Morphology.Of("Number=Plur"), c.Word.ToLowerInvariant()))];
        document.Tree = [.. cells.Select((c, i) => c.Head >= cells.Length || c.Head == i ? new Arc(-1, "root") : new Arc(c.Head, c.Relation))];
        return document;
    }

    private static Article Article(string text) => new()
    {
        Id = "made", Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)], Origin = "made", Language = "fr",
    };
}
