namespace Acta.Trainer.Learning;

/// <summary>A small random generator whose numbers are the same everywhere (SplitMix64).</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number in [0, 1).</summary>
    public float NextFloat() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>A number in [0, <paramref name="limit"/>).</summary>
    public int NextInt(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    /// <summary>Puts the elements in a random order.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = NextInt(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>Fills a mask with 0 at the given rate and 1/(1-rate) elsewhere.</summary>
    public void FillMask(Span<float> mask, float rate)
    {
        var kept = 1f / (1f - rate);
        for (var i = 0; i < mask.Length; i++)
        {
            mask[i] = NextFloat() < rate ? 0f : kept;
        }
    }
}
