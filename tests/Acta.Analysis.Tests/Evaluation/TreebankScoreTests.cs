using Acta.Analysis.Evaluation;

namespace Acta.Analysis.Tests.Evaluation;

public sealed class TreebankScoreTests
{
    private const string Gold = """
        1	Il	il	PRON	_	Number=Sing	2	nsubj	_	_
        2	parle	parler	VERB	_	_	0	root	_	_
        3-4	du	_	_	_	_	_	_	_	_
        3	de	de	ADP	_	_	5	case	_	_
        4	le	le	DET	_	_	5	det	_	_
        5	pain	pain	NOUN	_	_	2	obl:arg	_	SpaceAfter=No
        6	.	.	PUNCT	_	_	2	punct	_	_

        """;

    [Fact]
    public void Gold_against_itself_is_perfect() =>
        Assert.Equal(new TreebankScore(100, 100, 100, 100, 100, 100, 100, 100), TreebankScore.Compute(Read(Gold), Read(Gold)));

    [Fact]
    public void Words_of_a_contraction_are_paired_by_their_forms()
    {
        var system = Read("""
            1	Il	lui	PRON	_	Number=Sing	2	nsubj	_	_
            2	parle	parler	VERB	_	_	0	root	_	_
            3	du	du	DET	_	_	4	det	_	_
            4	pain	pain	NOUN	_	_	2	obj	_	SpaceAfter=No
            5	.	.	PUNCT	_	_	2	punct	_	_

            """);
        var score = TreebankScore.Compute(Read(Gold), system);
        Assert.Equal(200.0 * 4 / 11, score.Words, 6);
        Assert.Equal(200.0 * 3 / 11, score.Lemmas, 6);
        Assert.Equal(200.0 * 4 / 11, score.Uas, 6);
        Assert.Equal(200.0 * 3 / 11, score.Las, 6);
        Assert.Equal(100, score.Sentences);
    }

    [Fact]
    public void Other_texts_are_refused_with_the_place() =>
        Assert.Contains("character 1", Assert.Throws<ArgumentException>(() => TreebankScore.Compute(Read(Gold), Read(Gold.Replace("Il\til", "In\til", StringComparison.Ordinal)))).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_written_reads_the_same()
    {
        using var writer = new StringWriter();
        ConlluWriter.Write(Read(Gold)[0], writer);
        Assert.Equal(Gold.TrimEnd(), writer.ToString().TrimEnd());
    }

    [Fact]
    public void A_line_that_is_no_word_is_refused_with_its_number() =>
        Assert.Contains("line 1", Assert.Throws<FormatException>(() => Read("nonsense")).Message, StringComparison.Ordinal);

    private static List<ConlluSentence> Read(string text) => [.. ConlluReader.Read(new StringReader(text))];
}
