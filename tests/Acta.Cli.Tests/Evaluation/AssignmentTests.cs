using Acta.Cli.Evaluation;
using CsCheck;

namespace Acta.Cli.Tests.Evaluation;

public sealed class AssignmentTests
{
    [Fact]
    public void Two_pairs_are_taken_before_one_better_one()
    {
        var weights = new Dictionary<(int, int), double> { [(0, 0)] = 12, [(0, 1)] = 11, [(1, 0)] = 11 };
        Assert.Equal([(1, 0), (0, 1)], Assignment.Solve(2, 2, weights));
    }

    [Fact]
    public void No_pairing_weighs_more() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 4], Gen.Int[0, 5].Array[16]).Sample(given =>
        {
            var (rows, columns, values) = given;
            var weights = (from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns) let value = values[(4 * row) + column] where value > 0 select (row, column, value))
                .ToDictionary(cell => (cell.row, cell.column), cell => (double)cell.value);
            var pairs = Assignment.Solve(rows, columns, weights);
            return pairs.Select(pair => pair.Row).Distinct().Count() == pairs.Count
                && pairs.Select(pair => pair.Column).Distinct().Count() == pairs.Count
                && pairs.Sum(pair => weights[pair]) == Best(0, 0);

            double Best(int row, int taken) => row == rows ? 0 : Enumerable.Range(0, columns)
                .Where(column => (taken >> column & 1) == 0 && weights.ContainsKey((row, column)))
                .Select(column => weights[(row, column)] + Best(row + 1, taken | (1 << column)))
                .Append(Best(row + 1, taken)).Max();
        });
}
