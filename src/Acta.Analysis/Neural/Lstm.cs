using System.Runtime.Intrinsics;

namespace Acta.Analysis.Neural;

/// <summary>Runs long short-term memories over packed sequences.</summary>
internal static class Lstm
{
    /// <summary>Runs one direction.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="batch">The packing of the rows.</param>
    /// <param name="input">One row of inputs a packed row.</param>
    /// <param name="output">Rows of <paramref name="outputWidth"/> columns; this direction writes those from <paramref name="outputColumn"/>.</param>
    /// <param name="outputWidth">Width of an output row.</param>
    /// <param name="outputColumn">First column to write.</param>
    /// <param name="reversed">From the last step to the first.</param>
    /// <param name="state">Scratch, left filled for a way back.</param>
    /// <param name="recurrentMask">One row of factors a place of the packing, for training; empty for none.</param>
    public static void Run(
        LstmWeights weights,
        SequenceBatch batch,
        ReadOnlySpan<float> input,
        Span<float> output,
        int outputWidth,
        int outputColumn,
        bool reversed,
        LstmState state,
        ReadOnlySpan<float> recurrentMask)
    {
        var (units, rows, width) = (weights.Units, batch.Rows, 4 * weights.Units);
        state.Reserve(rows, units);
        for (var row = 0; row < rows; row++)
        {
            weights.Bias.Data.CopyTo(state.Gates, row * width);
        }

        Gemm.Multiply(rows, input, weights.Inputs, weights.Input.Packed, state.Gates, width, add: true);
        for (var i = 0; i < batch.Steps; i++)
        {
            var step = reversed ? batch.Steps - 1 - i : i;
            var before = reversed ? step + 1 : step - 1;
            var (start, active) = (batch.StepStart(step), batch.Active(step));
            var continued = before < 0 ? 0 : Math.Min(active, batch.Active(before));
            var beforeStart = continued == 0 ? 0 : batch.StepStart(before);
            var previous = state.Previous.AsSpan(start * units, active * units);
            for (var place = 0; place < continued; place++)
            {
                var from = output.Slice(((beforeStart + place) * outputWidth) + outputColumn, units);
                var to = previous.Slice(place * units, units);
                from.CopyTo(to);
                if (!recurrentMask.IsEmpty)
                {
                    Scale(to, recurrentMask.Slice(place * units, units));
                }
            }

            previous[(continued * units)..].Clear();
            var gates = state.Gates.AsSpan(start * width, active * width);
            Gemm.Multiply(continued, previous, units, weights.Recurrent.Packed, gates, width, add: true);
            for (var place = 0; place < active; place++)
            {
                var row = start + place;
                Cell(
                    gates.Slice(place * width, width),
                    place < continued ? state.Cell.AsSpan((beforeStart + place) * units, units) : default,
                    state.Cell.AsSpan(row * units, units),
                    state.CellTanh.AsSpan(row * units, units),
                    output.Slice((row * outputWidth) + outputColumn, units));
            }
        }
    }

    private static void Cell(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> cellTanh, Span<float> output)
    {
        var units = cell.Length;
        for (var j = 0; j < units; j += Vector256<float>.Count)
        {
            var gi = gates[j..];
            var gf = gates[(units + j)..];
            var gc = gates[((2 * units) + j)..];
            var go = gates[((3 * units) + j)..];
            var i = Activation.Sigmoid(Vector256.Create<float>(gi));
            var f = Activation.Sigmoid(Vector256.Create<float>(gf));
            var g = Activation.Tanh(Vector256.Create<float>(gc));
            var o = Activation.Sigmoid(Vector256.Create<float>(go));
            var c = i * g;
            if (!before.IsEmpty)
            {
                c = Vector256.FusedMultiplyAdd(f, Vector256.Create<float>(before[j..]), c);
            }

            var t = Activation.Tanh(c);
            i.CopyTo(gi);
            f.CopyTo(gf);
            g.CopyTo(gc);
            o.CopyTo(go);
            c.CopyTo(cell[j..]);
            t.CopyTo(cellTanh[j..]);
            (o * t).CopyTo(output[j..]);
        }
    }

    private static void Scale(Span<float> values, ReadOnlySpan<float> factors)
    {
        for (var j = 0; j < values.Length; j += Vector256<float>.Count)
        {
            (Vector256.Create<float>(values[j..]) * Vector256.Create<float>(factors[j..])).CopyTo(values[j..]);
        }
    }
}
