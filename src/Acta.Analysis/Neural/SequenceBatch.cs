namespace Acta.Analysis.Neural;

/// <summary>
/// Sequences packed by step: the rows of step t of all sequences that are longer than t stand together, longest sequence first, so that the
/// steps of many sequences are one matrix product. Reusable, not thread-safe.
/// </summary>
internal sealed class SequenceBatch
{
    private int[] order = [];
    private int[] lengths = [];
    private int[] stepStarts = [];

    /// <summary>Number of sequences.</summary>
    public int Count { get; private set; }

    /// <summary>Number of steps of the longest sequence.</summary>
    public int Steps { get; private set; }

    /// <summary>Number of rows: the sum of all lengths.</summary>
    public int Rows { get; private set; }

    /// <summary>Packs sequences of these lengths; ties keep their order.</summary>
    public void Pack(ReadOnlySpan<int> sequenceLengths)
    {
        Count = sequenceLengths.Length;
        if (order.Length < Count)
        {
            order = new int[Count];
            lengths = new int[Count];
        }

        for (var i = 0; i < Count; i++)
        {
            order[i] = i;
            lengths[i] = sequenceLengths[i];
        }

        var sortedOrder = order.AsSpan(0, Count);
        var sortedLengths = lengths.AsSpan(0, Count);
        for (var i = 1; i < Count; i++)
        {
            for (var j = i; j > 0 && sortedLengths[j - 1] < sortedLengths[j]; j--)
            {
                (sortedLengths[j - 1], sortedLengths[j]) = (sortedLengths[j], sortedLengths[j - 1]);
                (sortedOrder[j - 1], sortedOrder[j]) = (sortedOrder[j], sortedOrder[j - 1]);
            }
        }

        Steps = Count == 0 ? 0 : lengths[0];
        if (stepStarts.Length < Steps + 1)
        {
            stepStarts = new int[Steps + 1];
        }

        Rows = 0;
        var active = Count;
        for (var t = 0; t < Steps; t++)
        {
            while (lengths[active - 1] <= t)
            {
                active--;
            }

            stepStarts[t] = Rows;
            Rows += active;
        }

        stepStarts[Steps] = Rows;
    }

    /// <summary>The first row of a step.</summary>
    public int StepStart(int step) => stepStarts[step];

    /// <summary>How many sequences are longer than a step; 0 past the last.</summary>
    public int Active(int step) => step < Steps ? stepStarts[step + 1] - stepStarts[step] : 0;

    /// <summary>Which of the given sequences stands at a place of the packing, 0 being the longest.</summary>
    public int Sequence(int place) => order[place];

    /// <summary>The length of the sequence at a place of the packing.</summary>
    public int Length(int place) => lengths[place];

    /// <summary>The row of one step of the sequence at a place.</summary>
    public int Row(int place, int step) => stepStarts[step] + place;
}
