namespace Acta.Cli.Evaluation;

/// <summary>The Hungarian method: the one-to-one pairing of rows and columns with the greatest total weight.</summary>
internal static class Assignment
{
    /// <summary>
    /// Pairs rows and columns; pairs without a weight are left out. Takes time cubic in the greater number. Ties and rounding fall as in the
    /// scorer whose figures these must equal, so the order of operations matters.
    /// </summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="weight">The weight of each pair (row, column) that may be made, above 0.</param>
    public static IReadOnlyList<(int Row, int Column)> Solve(int rows, int columns, IReadOnlyDictionary<(int Row, int Column), double> weight)
    {
        if (weight.Count == 0)
        {
            return [];
        }

        var size = Math.Max(rows, columns);
        var rowPotential = new double[size + 1];
        var columnPotential = new double[size + 1];
        var owner = new int[size + 1];
        var way = new int[size + 1];
        for (var row = 1; row <= size; row++)
        {
            owner[0] = row;
            var column = Reach(size, weight, rowPotential, columnPotential, owner, way);
            while (column != 0)
            {
                owner[column] = owner[way[column]];
                column = way[column];
            }
        }

        return [.. Enumerable.Range(1, size).Select(column => (owner[column] - 1, column - 1)).Where(weight.ContainsKey)];
    }

    /// <summary>Grows the tree of tight pairs from the new row until it reaches a column that no row owns.</summary>
    private static int Reach(
        int size, IReadOnlyDictionary<(int Row, int Column), double> weight, double[] rowPotential, double[] columnPotential, int[] owner, int[] way)
    {
        var least = new double[size + 1];
        Array.Fill(least, double.PositiveInfinity);
        var used = new bool[size + 1];
        var current = 0;
        do
        {
            used[current] = true;
            var (row, delta, next) = (owner[current], double.PositiveInfinity, 0);
            for (var column = 1; column <= size; column++)
            {
                if (used[column])
                {
                    continue;
                }

                var cost = -weight.GetValueOrDefault((row - 1, column - 1)) - rowPotential[row] - columnPotential[column];
                if (cost < least[column])
                {
                    (least[column], way[column]) = (cost, current);
                }

                if (least[column] < delta)
                {
                    (delta, next) = (least[column], column);
                }
            }

            for (var column = 0; column <= size; column++)
            {
                if (used[column])
                {
                    rowPotential[owner[column]] += delta;
                    columnPotential[column] -= delta;
                }
                else
                {
                    least[column] -= delta;
                }
            }

            current = next;
        }
        while (owner[current] != 0);
        return current;
    }
}
