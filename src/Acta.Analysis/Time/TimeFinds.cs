namespace Acta.Analysis.Time;

/// <summary>The finds in one sentence: at each atom the longest of each category, and of equals the one of the earlier rule.</summary>
internal sealed class TimeFinds(int atoms)
{
    private readonly List<TimeItem>?[] byStart = new List<TimeItem>?[atoms];

    /// <summary>The finds that start at an atom, one a category.</summary>
    public IReadOnlyList<TimeItem> At(int atom) => byStart[atom] ?? (IReadOnlyList<TimeItem>)[];

    /// <summary>The longest find of a category that starts at an atom; null where there is none.</summary>
    public TimeItem? Longest(string category, int atom)
    {
        if (atom < byStart.Length && byStart[atom] is { } items)
        {
            foreach (var item in items)
            {
                if (item.Rule.Category == category)
                {
                    return item;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a find would stand: nothing as long of its category is there.</summary>
    public bool Takes(TimeRule rule, int first, int reach) =>
        Longest(rule.Category, first) is not { } known || reach > known.Reach || (reach == known.Reach && rule.Order < known.Rule.Order);

    /// <summary>Adds a find in place of the shorter one of its category.</summary>
    public void Add(TimeItem item)
    {
        var items = byStart[item.First] ??= [];
        items.RemoveAll(known => known.Rule.Category == item.Rule.Category);
        items.Add(item);
    }

    /// <summary>Takes over the finds of a later pass, which win over those as long.</summary>
    public void Merge(TimeFinds later)
    {
        for (var at = 0; at < byStart.Length; at++)
        {
            foreach (var item in later.At(at))
            {
                if (Longest(item.Rule.Category, at) is not { } known || item.Reach >= known.Reach)
                {
                    Add(item);
                }
            }
        }
    }
}
