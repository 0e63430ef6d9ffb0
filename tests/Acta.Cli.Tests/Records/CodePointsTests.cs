using Acta.Cli.Records;
using CsCheck;

namespace Acta.Cli.Tests.Records;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("été 🙂 là", 7, 6)]
    [InlineData("été", 3, 3)]
    [InlineData("🙂🙂", 4, 2)]
    [InlineData("🙂", 0, 0)]
    public void Characters_outside_the_basic_plane_count_once(string text, int units, int points)
    {
        var positions = new CodePoints(text);
        Assert.Equal(points, positions.FromUtf16(units));
        Assert.Equal(units, positions.ToUtf16(points));
    }

    [Fact]
    public void Every_boundary_of_any_text_survives_the_way_there_and_back() =>
        Gen.OneOf("a", "é", "🙂", "𝔘", "\ud83d", "\n").Array[0, 30].Select(string.Concat).Sample(text =>
        {
            var positions = new CodePoints(text);
            var (units, points) = (0, 0);
            while (units < text.Length)
            {
                if (positions.FromUtf16(units) != points || positions.ToUtf16(points) != units)
                {
                    return false;
                }

                units += char.IsHighSurrogate(text[units]) && units + 1 < text.Length && char.IsLowSurrogate(text[units + 1]) ? 2 : 1;
                points++;
            }

            return positions.FromUtf16(text.Length) == points && positions.ToUtf16(points) == text.Length;
        });
}
