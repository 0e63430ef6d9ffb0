namespace Acta.Cli.Batch;

/// <summary>Work on the items of a sequence on all cores, with results in the sequence's order.</summary>
internal static class OrderedParallel
{
    // Enough to keep every core busy behind one slow item, few enough to bound what is held in memory.
    private static readonly int Window = 4 * Environment.ProcessorCount;

    /// <summary>
    /// The results, in order. At most a few items a core are held at a time; the source is read on the caller's thread, only as fast as results
    /// are taken.
    /// </summary>
    /// <param name="source">The items.</param>
    /// <param name="work">What to do with each; must be safe on any thread. What it throws is thrown when its result is due.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(IEnumerable<TItem> source, Func<TItem, TResult> work)
    {
        var window = new Queue<Task<TResult>>();
        foreach (var item in source)
        {
            window.Enqueue(Task.Run(() => work(item)));
            if (window.Count == Window)
            {
                yield return window.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (window.TryDequeue(out var last))
        {
            yield return last.GetAwaiter().GetResult();
        }
    }
}
