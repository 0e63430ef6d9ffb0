using System.Numerics.Tensors;
using Acta.Analysis.Neural;

namespace Acta.Trainer.Learning;

/// <summary>A layer of two opposite memories, there and back.</summary>
internal sealed class BiLstmLayer(LstmWeights forward, LstmWeights backward)
{
    private readonly LstmState forwardState = new();
    private readonly LstmState backwardState = new();
    private float[] forwardMask = [];
    private float[] backwardMask = [];
    private float[] gateGradient = [];
    private float[] cellGradient = [];
    private float[] stateGradient = [];

    public int Units => forward.Units;

    /// <summary>Runs both directions; with a rate above 0, the same units of a sequence's state are dropped at all its steps.</summary>
    public void Run(SequenceBatch batch, ReadOnlySpan<float> input, Span<float> output, float recurrentDropout, SplitMix random)
    {
        Span<float> fm = default, bm = default;
        if (recurrentDropout > 0)
        {
            fm = Rows.Reserve(ref forwardMask, batch.Count * Units);
            bm = Rows.Reserve(ref backwardMask, batch.Count * Units);
            random.FillMask(fm, recurrentDropout);
            random.FillMask(bm, recurrentDropout);
        }

        Lstm.Run(forward, batch, input, output, 2 * Units, 0, reversed: false, forwardState, fm);
        Lstm.Run(backward, batch, input, output, 2 * Units, Units, reversed: true, backwardState, bm);
    }

    /// <summary>The way back: consumes the gradient of the output, overwrites that of the input.</summary>
    public void Back(
        SequenceBatch batch, ReadOnlySpan<float> input, Span<float> outputGradient, Span<float> inputGradient, bool masked,
        LstmWeights forwardGradient, LstmWeights backwardGradient, Transposes transposes)
    {
        Back(forward, forwardGradient, batch, input, outputGradient, 0, false, forwardState, masked ? forwardMask : [], inputGradient, false, transposes);
        Back(backward, backwardGradient, batch, input, outputGradient, Units, true, backwardState, masked ? backwardMask : [], inputGradient, true, transposes);
    }

    private void Back(
        LstmWeights weights, LstmWeights gradient, SequenceBatch batch, ReadOnlySpan<float> input, Span<float> outputGradient, int column, bool reversed,
        LstmState state, ReadOnlySpan<float> mask, Span<float> inputGradient, bool add, Transposes transposes)
    {
        var (units, rows, width) = (weights.Units, batch.Rows, 4 * weights.Units);
        var dGates = Rows.Reserve(ref gateGradient, rows * width);
        var dCell = Rows.Reserve(ref cellGradient, rows * units);
        dCell.Clear();
        for (var i = batch.Steps - 1; i >= 0; i--)
        {
            var step = reversed ? batch.Steps - 1 - i : i;
            var before = reversed ? step + 1 : step - 1;
            var (start, active) = (batch.StepStart(step), batch.Active(step));
            var continued = before < 0 ? 0 : Math.Min(active, batch.Active(before));
            var beforeStart = continued == 0 ? 0 : batch.StepStart(before);
            for (var place = 0; place < active; place++)
            {
                var row = start + place;
                var beforeRow = place < continued ? beforeStart + place : -1;
                CellBack(
                    state.Gates.AsSpan(row * width, width), state.CellTanh.AsSpan(row * units, units),
                    beforeRow < 0 ? default : state.Cell.AsSpan(beforeRow * units, units),
                    outputGradient.Slice((row * 2 * units) + column, units), dCell.Slice(row * units, units),
                    beforeRow < 0 ? default : dCell.Slice(beforeRow * units, units), dGates.Slice(row * width, width));
            }

            if (continued > 0)
            {
                var dState = Rows.Reserve(ref stateGradient, continued * units);
                Gemm.Multiply(continued, dGates[(start * width)..], width, transposes.Of(weights.Recurrent), dState, units, add: false);
                if (!mask.IsEmpty)
                {
                    TensorPrimitives.Multiply(dState, mask[..dState.Length], dState);
                }

                for (var place = 0; place < continued; place++)
                {
                    var target = outputGradient.Slice(((beforeStart + place) * 2 * units) + column, units);
                    TensorPrimitives.Add(target, dState.Slice(place * units, units), target);
                }
            }
        }

        Rows.AddOuter(rows, input, weights.Inputs, weights.Inputs, dGates, width, gradient.Input.Data);
        Rows.AddOuter(rows, state.Previous, units, units, dGates, width, gradient.Recurrent.Data);
        Rows.AddSum(rows, dGates, width, gradient.Bias.Data);
        Gemm.Multiply(rows, dGates, width, transposes.Of(weights.Input), inputGradient, weights.Inputs, add);
    }

    private static void CellBack(
        ReadOnlySpan<float> gates, ReadOnlySpan<float> cellTanh, ReadOnlySpan<float> cellBefore, ReadOnlySpan<float> dOutput, Span<float> dCell, Span<float> dCellBefore, Span<float> dGates)
    {
        var units = cellTanh.Length;
        for (var j = 0; j < units; j++)
        {
            var (i, f, g, o) = (gates[j], gates[units + j], gates[(2 * units) + j], gates[(3 * units) + j]);
            var dh = dOutput[j];
            var dc = (dh * o * (1 - (cellTanh[j] * cellTanh[j]))) + dCell[j];
            dGates[j] = dc * g * i * (1 - i);
            dGates[(2 * units) + j] = dc * i * (1 - (g * g));
            dGates[(3 * units) + j] = dh * cellTanh[j] * o * (1 - o);
            if (cellBefore.IsEmpty)
            {
                dGates[units + j] = 0;
            }
            else
            {
                dGates[units + j] = dc * cellBefore[j] * f * (1 - f);
                dCellBefore[j] = dc * f;
            }
        }
    }
}
