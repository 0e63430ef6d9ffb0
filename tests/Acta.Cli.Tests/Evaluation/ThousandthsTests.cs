using Acta.Cli.Evaluation;

namespace Acta.Cli.Tests.Evaluation;

public sealed class ThousandthsTests
{
    [Theory]
    [InlineData(0, "0.000")]
    [InlineData(1, "1.000")]
    [InlineData(0.0625, "0.062")]
    [InlineData(0.1875, "0.188")]
    [InlineData(0.3125, "0.312")]
    [InlineData(0.0005, "0.001")]
    [InlineData(0.0015, "0.002")]
    [InlineData(0.3575, "0.357")]
    [InlineData(0.6666666666666666, "0.667")]
    [InlineData(1e-300, "0.000")]
    public void Figures_are_rounded_by_their_exact_value_and_ties_to_even(double figure, string text) => Assert.Equal(text, Thousandths.Text(figure));
}
