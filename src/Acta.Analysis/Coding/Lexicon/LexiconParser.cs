using System.Collections.Frozen;
using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Coding.Lexicon;

/// <summary>Reads the lines of one lexicon file; errors are gathered, not thrown, so that all are told at once.</summary>
internal sealed class LexiconParser(string file, IReadOnlyDictionary<string, FrozenSet<string>> lists, List<string> errors)
{
    private static readonly char[] Blank = [' ', '\t'];
    private readonly List<LexiconEntry> entries = [];
    private readonly List<LexiconExample> examples = [];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private LexiconEntry? open;

    /// <summary>Reads one list file into <paramref name="lists"/>.</summary>
    public static void ReadLists(string file, IEnumerable<string> lines, Dictionary<string, FrozenSet<string>> lists, List<string> errors)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cut = line.IndexOf('=', StringComparison.Ordinal);
            var name = cut > 0 ? line[..cut].Trim() : "";
            if (!name.StartsWith('@') || !lists.TryAdd(name, Words(line[(cut + 1)..])))
            {
                errors.Add($"{file}:{number}: LEX001 a line '@name = words' with a new name was expected");
            }
        }
    }

    /// <summary>Reads the entries of a file.</summary>
    public List<LexiconEntry> Read(IEnumerable<string> lines)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
            {
                continue;
            }

            if (char.IsWhiteSpace(line[0]))
            {
                ReadExample(line.Trim(), number);
            }
            else
            {
                Close();
                open = ReadEntry(line, number);
            }
        }

        Close();
        return entries;
    }

    private static FrozenSet<string> Words(string text) => text.Split(Blank, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private void Close()
    {
        if (open is not null)
        {
            entries.Add(open with { Examples = [.. examples] });
        }

        examples.Clear();
        open = null;
    }

    private void ReadExample(string line, int number)
    {
        if (line[0] is not ('+' or '-') || line.Length < 3)
        {
            Error(number, "LEX002", "an example starts with '+' or '-'");
            return;
        }

        var parts = line[1..].Split("=>", 2);
        var roles = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var role in parts.Length > 1 ? parts[1].Split(';', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            var pair = role.Split(':', 2, StringSplitOptions.TrimEntries);
            if (pair.Length == 2 && pair[0] is "actor" or "recipient")
            {
                roles.Add((pair[0], pair[1]));
            }
            else
            {
                Error(number, "LEX003", $"'{role.Trim()}' is not 'actor: word' or 'recipient: word'");
            }
        }

        examples.Add(new LexiconExample(parts[0].Trim(), line[0] == '+', roles.ToImmutable(), number));
    }

    private LexiconEntry? ReadEntry(string line, int number)
    {
        var words = line.Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 4 || words[2] != "=")
        {
            Error(number, "LEX004", "an entry is 'POS PATTERN = TYPE …'");
            return null;
        }

        Upos? pos = words[0] switch { "verb" => Upos.Verb, "noun" => Upos.Noun, "adj" => Upos.Adj, _ => null };
        if (pos is null)
        {
            Error(number, "LEX005", $"'{words[0]}' is not verb, noun or adj");
            return null;
        }

        var pattern = words[1].Split('+');
        var pronominal = pattern[0].StartsWith("se_", StringComparison.Ordinal);
        var entry = new LexiconEntry
        {
            Id = Identify(words[0], words[1]),
            Pos = pos.Value,
            Lemma = pronominal ? pattern[0][3..] : pattern[0],
            IsPronominal = pronominal,
            Companions = [.. pattern.Skip(1).Select(p => Choice(p, number))],
            Location = $"{file}:{number}",
        };
        return ReadType(words[3], number, entry) is { } typed ? ReadOptions(typed, words.AsSpan(4), number) : null;
    }

    private LexiconEntry? ReadType(string word, int number, LexiconEntry entry)
    {
        if (word == "none")
        {
            return entry;
        }

        var parts = word.Split('/', 2);
        if (!Enum.TryParse<EventType>(parts[0], ignoreCase: true, out var type) || Plover.Name(type) != parts[0])
        {
            Error(number, "LEX006", $"'{parts[0]}' is no PLOVER type");
            return null;
        }

        var mode = parts.Length > 1 ? parts[1] : null;
        if (mode is not null && !Plover.Modes(type).Contains(mode))
        {
            Error(number, "LEX007", $"'{mode}' is no mode of {parts[0]}");
        }

        return entry with { Type = type, Mode = mode };
    }

    private LexiconEntry ReadOptions(LexiconEntry entry, ReadOnlySpan<string> words, int number)
    {
        var slots = entry.Slots.ToBuilder();
        var counts = entry.Counts.ToBuilder();
        var conditions = entry.Conditions.ToBuilder();
        foreach (var word in words)
        {
            if (word[0] is '?' or '!')
            {
                var parts = word[1..].Split('=', 2);
                conditions.Add(new Condition(parts[0], parts.Length > 1 ? Choice(parts[1], number) : null, word[0] == '!'));
                continue;
            }

            var pair = word.Split('=', 2);
            if (pair is ["count", var count])
            {
                var of = count.Split(':', 2);
                if (of.Length == 2 && Enum.TryParse<CountKind>(of[0], ignoreCase: true, out var kind))
                {
                    counts.Add(new CountSlot(kind, of[1]));
                }
                else
                {
                    Error(number, "LEX008", $"'{word}' is not 'count=kind:function'");
                }
            }
            else if (pair.Length == 2 && Enum.TryParse<Role>(pair[0], ignoreCase: true, out var role))
            {
                slots.Add(new Slot(role, [.. pair[1].Split('|').Select(f => string.Intern(f))]));
            }
            else
            {
                Error(number, "LEX009", $"'{word}' is no slot, count or condition");
            }
        }

        return entry with { Slots = slots.ToImmutable(), Counts = counts.ToImmutable(), Conditions = conditions.ToImmutable() };
    }

    private FrozenSet<string> Choice(string text, int number)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in text.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] != '@')
            {
                words.Add(word);
            }
            else if (lists.TryGetValue(word, out var list))
            {
                words.UnionWith(list);
            }
            else
            {
                Error(number, "LEX010", $"the list '{word}' is not defined");
            }
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }

    private string Identify(string pos, string pattern)
    {
        var id = $"{Path.GetFileNameWithoutExtension(file)}.{pos}.{pattern}";
        var times = ids[id] = ids.GetValueOrDefault(id) + 1;
        return times == 1 ? id : $"{id}#{times}";
    }

    private void Error(int number, string code, string message) => errors.Add($"{file}:{number}: {code} {message}");
}
