using System.Globalization;

namespace Acta.Cli.Evaluation;

/// <summary>
/// Rounds figures to three decimals by their exact binary value, ties to even, as Python does; <see cref="Math.Round(double, int)"/> scales first and
/// so differs in the last digit now and then.
/// </summary>
internal static class Thousandths
{
    /// <summary>The figure with three decimals: <c>0.512</c>.</summary>
    /// <param name="figure">A figure from 0 to 1.</param>
    public static string Text(double figure) => Round(figure).ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>The nearest multiple of a thousandth.</summary>
    /// <param name="figure">A figure from 0 to 1.</param>
    public static double Round(double figure)
    {
        var bits = BitConverter.DoubleToInt64Bits(figure);
        var shift = 1075 - (int)((bits >> 52) & 0x7FF);
        if (shift is <= 0 or >= 64)
        {
            return shift <= 0 ? figure : 0;
        }

        var scaled = ((ulong)(bits & 0xFFFFFFFFFFFFF) | (1UL << 52)) * 1000;
        var (whole, rest, half) = (scaled >> shift, scaled & ((1UL << shift) - 1), 1UL << (shift - 1));
        return (rest > half || (rest == half && whole % 2 == 1) ? whole + 1 : whole) / 1000.0;
    }
}
