using System.Numerics.Tensors;

namespace Acta.Trainer.Learning;

/// <summary>The gradient of the few rows of a table that a batch touches, in the order of first touch.</summary>
internal sealed class SparseGradient(int width)
{
    private readonly Dictionary<int, int> slots = [];
    private readonly List<int> touched = [];
    private float[] values = [];

    public IReadOnlyList<int> Touched => touched;

    public void Clear()
    {
        slots.Clear();
        touched.Clear();
    }

    public Span<float> Row(int row)
    {
        if (!slots.TryGetValue(row, out var slot))
        {
            slot = touched.Count;
            slots.Add(row, slot);
            touched.Add(row);
            if (values.Length < (slot + 1) * width)
            {
                Array.Resize(ref values, Math.Max(1024 * width, values.Length * 2));
            }

            values.AsSpan(slot * width, width).Clear();
        }

        return values.AsSpan(slot * width, width);
    }

    public void Add(SparseGradient other)
    {
        foreach (var row in other.touched)
        {
            var mine = Row(row);
            TensorPrimitives.Add(mine, other.Row(row), mine);
        }
    }
}
