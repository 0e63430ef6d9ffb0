using System.Collections.Frozen;
using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Coding.Lexicon;

/// <summary>The lexicon of deeds of one language. Immutable, safe on any thread.</summary>
public sealed class EventLexicon
{
    private readonly FrozenDictionary<(Upos, string), ImmutableArray<LexiconEntry>> byLemma;

    private EventLexicon(ImmutableArray<LexiconEntry> entries)
    {
        Entries = entries;
        byLemma = entries.GroupBy(e => (e.Pos, e.Lemma))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Specificity).ToImmutableArray());
    }

    /// <summary>All entries, in the order of files and lines.</summary>
    public ImmutableArray<LexiconEntry> Entries { get; }

    /// <summary>Loads all <c>*.lex</c> files of a folder; those whose name starts with <c>lists</c> hold word lists.</summary>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them as <c>file:line: CODE message</c>.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder is missing.</exception>
    public static EventLexicon Load(string folder)
    {
        var errors = new List<string>();
        var lists = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        var files = Directory.GetFiles(folder, "*.lex").Order(StringComparer.Ordinal).ToLookup(f => Path.GetFileName(f).StartsWith("lists", StringComparison.Ordinal));
        foreach (var file in files[true])
        {
            LexiconParser.ReadLists(Path.GetFileName(file), File.ReadLines(file), lists, errors);
        }

        var entries = files[false].SelectMany(f => new LexiconParser(Path.GetFileName(f), lists, errors).Read(File.ReadLines(f))).ToImmutableArray();
        return errors.Count == 0 ? new EventLexicon(entries) : throw new InvalidDataException(string.Join('\n', errors));
    }

    /// <summary>The entries whose trigger is this lemma in this part of speech, the most specific first.</summary>
    public ImmutableArray<LexiconEntry> Find(Upos pos, string lemma) => byLemma.GetValueOrDefault((pos, lemma), []);
}
