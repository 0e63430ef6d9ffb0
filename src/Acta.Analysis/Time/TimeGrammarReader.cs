using System.Collections.Frozen;
using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>Reads the files of a <see cref="TimeGrammar"/>; their form is in <c>docs/formats/dates.md</c>.</summary>
internal sealed class TimeGrammarReader
{
    private readonly Vocabulary vocabulary = new();
    private readonly Dictionary<string, WordClass> classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListedClass> lists = new(StringComparer.Ordinal);
    private readonly List<(TimeRule Rule, string Pattern, string Place)> patterns = [];
    private readonly List<TimeRule> rules = [];
    private readonly List<List<TimeRuleExample>> examples = [];
    private readonly VerbForms verbs = new();
    private readonly List<string> errors = [];
    private string file = "";
    private int line;
    private int level = 1;

    public TimeGrammarReader()
    {
        classes["day"] = new DigitsClass(1, 31, 1, 2);
        classes["year"] = new DigitsClass(1000, 2199, 4, 4);
        classes["shortyear"] = new DigitsClass(0, 99, 2, 2);
        classes["pastyear"] = new DigitsClass(40, 99, 2, 2);
        classes["monthnumber"] = new DigitsClass(1, 12, 1, 2);
        classes["hour"] = new DigitsClass(0, 24, 1, 2);
        classes["minute"] = new DigitsClass(0, 59, 2, 2);
        classes["digits"] = new DigitsClass(0, 999999, 1, 6);
        classes["number"] = new CardinalClass(List("numeral"), List("joiner"));
        classes["stop"] = new StopClass(List("stopword"));
        classes["end"] = new StopClass(List("endword"));
    }

    private string Place => $"{file}:{line}";

    public void Read(string name, string text)
    {
        file = name;
        line = 0;
        level = 1;
        foreach (var raw in text.Split('\n'))
        {
            line++;
            var content = raw.Trim();
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            var rest = content[1..].Trim();
            switch (content[0])
            {
                case '@': ReadWords(rest); break;
                case ':': ReadPattern(rest); break;
                case '+': ReadExample(rest, matches: true); break;
                case '-': ReadExample(rest, matches: false); break;
                default: ReadHead(content); break;
            }
        }
    }

    public TimeGrammar Finish()
    {
        var passes = Enumerable.Range(0, rules.Count == 0 ? 0 : rules.Max(r => r.Level)).Select(_ => new TimeTrie()).ToImmutableArray();
        foreach (var (rule, pattern, place) in patterns)
        {
            try
            {
                foreach (var sequence in TimePattern.Read(pattern, vocabulary))
                {
                    passes[rule.Level - 1].Add(rule, sequence, classes);
                }
            }
            catch (FormatException e)
            {
                errors.Add($"{place}: TIME104 {e.Message}");
            }
        }

        if (errors.Count > 0)
        {
            throw new InvalidDataException(string.Join('\n', errors));
        }

        return new TimeGrammar(vocabulary, passes, [.. rules.Select((rule, i) => rule with { Examples = [.. examples[i]] })], verbs);
    }

    private ListedClass List(string name)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            lists[name] = list = new ListedClass();
            classes.TryAdd(name, list);
        }

        return list;
    }

    private void ReadWords(string content)
    {
        var parts = content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
        {
            errors.Add($"{Place}: TIME101 a class needs words");
            return;
        }

        foreach (var entry in parts.Skip(1))
        {
            var cut = entry.LastIndexOf('=');
            var word = (cut < 0 ? entry : entry[..cut]).Replace('_', ' ');
            var words = vocabulary.Add(word);
            if (words.Length == 0)
            {
                errors.Add($"{Place}: TIME101 '{entry}' has no word");
            }
            else
            {
                List(parts[0]).Add(words, cut < 0 ? "0" : entry[(cut + 1)..]);
            }
        }
    }

    private void ReadHead(string content)
    {
        var parts = content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts[0] == "level" && parts.Length == 2 && int.TryParse(parts[1], out var number) && number is > 0 and < 20)
        {
            level = number;
        }
        else if (parts[0] == "verb" && parts.Length > 2)
        {
            if (!verbs.Add(parts[1], parts.Skip(2)))
            {
                errors.Add($"{Place}: TIME105 '{parts[1]}' names no tense");
            }
        }
        else if (parts[0] is "rule" or "part" && parts.Length > 3 && parts[2] == "=")
        {
            var arguments = parts.Skip(4).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p.Length > 1 ? p[1] : "", StringComparer.Ordinal);
            if (!TimeOperations.Exists(parts[3]))
            {
                errors.Add($"{Place}: TIME102 there is no operation '{parts[3]}'");
            }

            if (rules.Exists(r => r.Id == parts[1]))
            {
                errors.Add($"{Place}: TIME103 the rule '{parts[1]}' stands twice");
            }

            var category = arguments.GetValueOrDefault("as") ?? TimeOperations.Category(parts[3]);
            rules.Add(new TimeRule(parts[1], rules.Count, level, parts[3], arguments.ToFrozenDictionary(StringComparer.Ordinal), category, parts[0] == "part"));
            examples.Add([]);
        }
        else
        {
            errors.Add($"{Place}: TIME101 'rule ID = OPERATION', 'level N', '@class words', 'verb TENSE forms', ':', '+' or '-' was expected");
        }
    }

    private void ReadPattern(string content)
    {
        if (rules.Count == 0)
        {
            errors.Add($"{Place}: TIME101 a pattern needs a rule before it");
            return;
        }

        patterns.Add((rules[^1], content, Place));
    }

    private void ReadExample(string content, bool matches)
    {
        Edtf? published = null;
        Edtf? value = null;
        string? error = null;
        string? words = null;
        if (content.StartsWith('[') && content.IndexOf(']', StringComparison.Ordinal) is var close and > 0)
        {
            _ = Edtf.TryParse(content[1..close], out published, out error);
            content = content[(close + 1)..].Trim();
        }

        if (matches)
        {
            var arrow = content.IndexOf(" => ", StringComparison.Ordinal);
            var equals = content.LastIndexOf(" = ", StringComparison.Ordinal);
            if (arrow < 0 || equals < arrow)
            {
                error = "'text => words = value' was expected";
            }
            else
            {
                var told = content[(equals + 3)..];
                words = content[(arrow + 4)..equals];
                content = content[..arrow];
                if (told != "?" && Edtf.TryParse(told, out value, out var wrong) is false)
                {
                    error = wrong;
                }
            }
        }

        if (error is not null || rules.Count == 0)
        {
            errors.Add($"{Place}: TIME106 {error ?? "an example needs a rule before it"}");
            return;
        }

        examples[^1].Add(new TimeRuleExample(rules[^1].Id, file, line, published, content, words, value));
    }
}
