using System.Xml.Linq;
using Acta.Analysis.Parsing;

namespace Acta.Analysis.Tests.Parsing;

public sealed class TreeDrawingTests
{
    [Fact]
    public void Every_word_has_a_line_below_its_head()
    {
        var document = French.Analyse("Le maire a démissionné.");
        using var writer = new StringWriter();
        TreeText.Write(document, document.Sentences[0], writer);
        var lines = writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("démissionné  VERB root", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.Contains("maire  NOUN nsubj", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Le maire a démissionné.")]
    [InlineData("<b>A & B</b> \"x\" \0 \ud800 'y'")]
    public void The_drawing_is_well_formed_xml(string text)
    {
        var document = French.Analyse(text);
        Assert.All(document.Sentences, s => Assert.Equal("svg", XElement.Parse(TreeSvg.Draw(document, s)).Name.LocalName));
    }
}
