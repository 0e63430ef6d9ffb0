using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Acta.Analysis.Time;

/// <summary>
/// The patterns of one pass as one automaton over atoms. Its depth bounds the work at each atom; built once, then only read.
/// </summary>
internal sealed class TimeTrie
{
    private const int MostSteps = 40;
    private readonly Node root = new();

    /// <summary>Adds one sequence of a rule.</summary>
    /// <exception cref="FormatException">The sequence is too long.</exception>
    public void Add(TimeRule rule, ImmutableArray<TimeStep> steps, IReadOnlyDictionary<string, WordClass> classes)
    {
        if (steps.Length > MostSteps)
        {
            throw new FormatException($"a pattern of more than {MostSteps} steps");
        }

        var node = root;
        var stepClasses = new WordClass?[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            if (step.Kind == TimeStepKind.Class && !classes.TryGetValue(step.Name, out stepClasses[i]))
            {
                throw new FormatException($"there is no class @{step.Name}");
            }

            node = step.Kind switch
            {
                TimeStepKind.Word => node.Next(step.Word),
                TimeStepKind.Class => node.Next(stepClasses[i]!),
                _ => node.Next(step.Name),
            };
        }

        node.Ends.Add(new Ending(rule, steps, stepClasses));
    }

    /// <summary>Adds to <paramref name="found"/> the longest find of each category that starts at an atom.</summary>
    public void Match(ReadOnlySpan<Atom> atoms, int at, TimeFinds earlier, TimeFinds found)
    {
        Span<int> path = stackalloc int[MostSteps];
        var search = new Search(atoms, earlier, found, path, at);
        search.Walk(root, at, 0);
    }

    private sealed record Ending(TimeRule Rule, ImmutableArray<TimeStep> Steps, WordClass?[] Classes);

    private sealed class Node
    {
        public Dictionary<int, Node>? ByWord { get; private set; }

        public List<(WordClass Class, Node Node)> ByClass { get; } = [];

        public List<(string Category, Node Node)> ByFind { get; } = [];

        public List<Ending> Ends { get; } = [];

        public Node Next(int word)
        {
            ByWord ??= [];
            return CollectionsMarshal.GetValueRefOrAddDefault(ByWord, word, out _) ??= new Node();
        }

        public Node Next(WordClass words)
        {
            foreach (var (known, node) in ByClass)
            {
                if (ReferenceEquals(known, words))
                {
                    return node;
                }
            }

            ByClass.Add((words, new Node()));
            return ByClass[^1].Node;
        }

        public Node Next(string category)
        {
            foreach (var (known, node) in ByFind)
            {
                if (known == category)
                {
                    return node;
                }
            }

            ByFind.Add((category, new Node()));
            return ByFind[^1].Node;
        }
    }

    private readonly ref struct Search(ReadOnlySpan<Atom> atoms, TimeFinds earlier, TimeFinds found, Span<int> path, int first)
    {
        private readonly ReadOnlySpan<Atom> atoms = atoms;
        private readonly Span<int> path = path;

        public void Walk(Node node, int at, int depth)
        {
            foreach (var ending in node.Ends)
            {
                if (found.Takes(ending.Rule, first, at))
                {
                    found.Add(Item(ending, at));
                }
            }

            if (node.ByWord is { } byWord && at < atoms.Length && byWord.TryGetValue(atoms[at].Word, out var next))
            {
                path[depth] = at;
                Walk(next, at + 1, depth + 1);
            }

            foreach (var (words, after) in node.ByClass)
            {
                var taken = words.Match(atoms, at, out _, out _);
                if (taken >= 0)
                {
                    path[depth] = at;
                    Walk(after, at + taken, depth + 1);
                }
            }

            foreach (var (category, after) in node.ByFind)
            {
                if (earlier.Longest(category, at) is { } item)
                {
                    path[depth] = at;
                    Walk(after, item.Reach, depth + 1);
                }
            }
        }

        private TimeItem Item(Ending ending, int reach)
        {
            var captures = ImmutableArray.CreateBuilder<Capture>();
            var children = ImmutableArray.CreateBuilder<(string, TimeItem)>();
            int spanFirst = -1, spanEnd = reach;
            for (var i = 0; i < ending.Steps.Length; i++)
            {
                var step = ending.Steps[i];
                if (step.InSpan)
                {
                    spanFirst = spanFirst < 0 ? path[i] : spanFirst;
                    spanEnd = i + 1 < ending.Steps.Length ? path[i + 1] : reach;
                }

                if (step.Kind == TimeStepKind.Class)
                {
                    _ = ending.Classes[i]!.Match(atoms, path[i], out var number, out var symbol);
                    captures.Add(new Capture(step.Alias, number, symbol));
                }
                else if (step.Kind == TimeStepKind.Find)
                {
                    children.Add((step.Alias, earlier.Longest(step.Name, path[i])!));
                }
            }

            return new TimeItem(ending.Rule, first, reach, spanFirst, spanEnd, captures.ToImmutable(), children.ToImmutable());
        }
    }
}
