using Acta.Cli.Ui;

namespace Acta.Cli.Tests.Ui;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a\u001b[2Jb", "a\uFFFD[2Jb")]
    [InlineData("a\u009bb", "a\uFFFDb")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData(" a \r\n\t b ", "a b")]
    [InlineData("l’été 🙂", "l’été 🙂")]
    [InlineData("10\u00A0000", "10\u00A0000")]
    [InlineData("", "")]
    public void No_character_can_steer_a_terminal(string text, string shown) => Assert.Equal(shown, PlainText.OneLine(text));
}
