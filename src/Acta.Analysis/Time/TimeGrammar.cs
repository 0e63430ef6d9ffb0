using System.Collections.Immutable;

namespace Acta.Analysis.Time;

/// <summary>The rules of time expressions of one language, read from <c>resources/&lt;lang&gt;/time/*.time</c>. Immutable once read, safe on any thread.</summary>
public sealed class TimeGrammar
{
    private readonly ImmutableArray<TimeTrie> passes;

    internal TimeGrammar(Vocabulary vocabulary, ImmutableArray<TimeTrie> passes, ImmutableArray<TimeRule> rules, VerbForms verbs)
    {
        Vocabulary = vocabulary;
        this.passes = passes;
        Rules = rules;
        Verbs = verbs;
    }

    /// <summary>The examples of all rules, in order.</summary>
    public IEnumerable<TimeRuleExample> Examples => Rules.SelectMany(r => r.Examples);

    /// <summary>The ids of all rules, in order.</summary>
    public IEnumerable<string> RuleIds => Rules.Select(r => r.Id);

    internal Vocabulary Vocabulary { get; }

    internal ImmutableArray<TimeRule> Rules { get; }

    internal VerbForms Verbs { get; }

    /// <summary>Reads all <c>*.time</c> files of a folder, in the order of their names.</summary>
    /// <exception cref="InvalidDataException">The folder has none, or they hold errors; the message lists them all as <c>file:line: CODE message</c>.</exception>
    public static TimeGrammar Load(string folder)
    {
        var paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.time") : [];
        Array.Sort(paths, StringComparer.Ordinal);
        return paths.Length == 0
            ? throw new InvalidDataException($"{folder}:0: TIME100 no *.time files are there")
            : Read(paths.Select(path => (Path.GetFileName(path), File.ReadAllText(path))));
    }

    /// <summary>Reads files given as text.</summary>
    /// <exception cref="InvalidDataException">They hold errors; the message lists them all as <c>file:line: CODE message</c>.</exception>
    public static TimeGrammar Read(IEnumerable<(string Name, string Text)> files)
    {
        var reader = new TimeGrammarReader();
        foreach (var (name, text) in files)
        {
            reader.Read(name, text);
        }

        return reader.Finish();
    }

    /// <summary>Whether a rule counts only inside the expressions of others.</summary>
    public bool IsPart(string rule) => Rules.Any(r => r.Id == rule && r.IsPart);

    /// <summary>Whether a rule only sets words aside, so that no other reads them.</summary>
    public bool SetsAside(string rule) => Rules.Any(r => r.Id == rule && r.Operation == "none");

    /// <summary>The emitted finds of a sentence, from left to right, at each place the longest.</summary>
    internal List<TimeItem> Find(ReadOnlySpan<Atom> atoms)
    {
        var finds = new TimeFinds(atoms.Length);
        foreach (var pass in passes)
        {
            var found = new TimeFinds(atoms.Length);
            for (var at = 0; at < atoms.Length; at++)
            {
                pass.Match(atoms, at, finds, found);
            }

            finds.Merge(found);
        }

        var chosen = new List<TimeItem>();
        for (var at = 0; at < atoms.Length;)
        {
            TimeItem? best = null;
            foreach (var item in finds.At(at))
            {
                if (!item.Rule.IsPart && (best is null || item.Reach > best.Reach || (item.Reach == best.Reach && item.Rule.Level > best.Rule.Level)))
                {
                    best = item;
                }
            }

            if (best is not null)
            {
                chosen.Add(best);
            }

            at = Math.Max(best?.SpanEnd ?? 0, at + 1);
        }

        return chosen;
    }
}
