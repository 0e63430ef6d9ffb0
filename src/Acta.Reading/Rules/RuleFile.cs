using System.Text.RegularExpressions;

namespace Acta.Reading;

/// <summary>Reads the rule files of one language; collects all errors rather than stop at the first.</summary>
internal sealed class RuleFile
{
    // What a matcher that runs in linear time cannot do.
    private static readonly string[] Unsupported = ["(?=", "(?!", "(?<=", "(?<!", "(?>", "(?(", "\\k", "\\1", "\\2", "\\3"];

    private readonly List<string> errors;
    private readonly Dictionary<string, string> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> months = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ReadingRule> rules = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public RuleFile(List<string> errors) => this.errors = errors;

    /// <summary>The rules read so far.</summary>
    public IReadOnlyList<ReadingRule> Rules => rules;

    /// <summary>Names of months, as written, and their numbers.</summary>
    public IReadOnlyDictionary<string, int> Months => months;

    /// <summary>Reads one file's lines; <paramref name="name"/> is how errors call it.</summary>
    public void Read(string name, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            var place = $"{name}:{i + 1}";
            var equals = line.IndexOf(" = ", StringComparison.Ordinal);
            var head = equals < 0 ? [] : line[..equals].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (head.Length != 2 || char.IsWhiteSpace(line[0]))
            {
                errors.Add($"{place}: RULE001 'KIND NAME = PATTERN' was expected");
                continue;
            }

            var value = line[(equals + 3)..].Trim();
            var examples = new List<RuleExample>();
            while (i + 1 < lines.Count && (lines[i + 1].StartsWith("  + ", StringComparison.Ordinal) || lines[i + 1].StartsWith("  - ", StringComparison.Ordinal)))
            {
                examples.Add(Example(lines[++i]));
            }

            Entry(place, head[0], head[1], value, examples);
        }
    }

    private static RuleExample Example(string line)
    {
        var text = line[4..];
        var arrow = text.LastIndexOf(" => ", StringComparison.Ordinal);
        return arrow < 0
            ? new RuleExample(text, line[2] == '+', null)
            : new RuleExample(text[..arrow], line[2] == '+', text[(arrow + 4)..].Trim());
    }

    private void Entry(string place, string kind, string name, string value, List<RuleExample> examples)
    {
        switch (kind)
        {
            case "define":
                definitions[name] = Expand(place, value);
                return;
            case "month":
                Month(place, name, value);
                return;
        }

        if (!Enum.TryParse<RuleKind>(kind, ignoreCase: true, out var parsed) || !char.IsLetter(kind[0]))
        {
            errors.Add($"{place}: RULE002 '{kind}' is no kind of rule");
        }
        else if (!ids.Add(name))
        {
            errors.Add($"{place}: RULE003 the id '{name}' stands twice");
        }
        else if (!examples.Exists(e => e.Matches) || !examples.Exists(e => !e.Matches))
        {
            errors.Add($"{place}: RULE004 '{name}' wants at least one example that matches and one that does not");
        }
        else if (Complete(place, parsed, Expand(place, value)) is { } pattern)
        {
            rules.Add(new ReadingRule(name, parsed, pattern, [.. examples], place));
        }
    }

    private void Month(string place, string name, string value)
    {
        if (!int.TryParse(name, out var number) || number is < 1 or > 12)
        {
            errors.Add($"{place}: RULE005 '{name}' is no number of a month, 1 to 12");
            return;
        }

        foreach (var word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            months[word] = number;
        }

        // Longer names first, since an alternative that is a prefix of another would win.
        definitions["month"] = "(?<month>" + string.Join('|', months.Keys.OrderByDescending(w => w.Length).Select(Regex.Escape)) + ")";
    }

    private string Expand(string place, string pattern) => DefinitionUse().Replace(pattern, use =>
    {
        if (definitions.TryGetValue(use.Groups[1].Value, out var definition))
        {
            return definition;
        }

        errors.Add($"{place}: RULE006 '{use.Value}' is not defined above");
        return use.Value;
    });

    /// <summary>The whole pattern of a rule; null where it is none, which is told.</summary>
    private string? Complete(string place, RuleKind kind, string pattern)
    {
        if (Unsupported.FirstOrDefault(u => pattern.Contains(u, StringComparison.Ordinal)) is { } construct)
        {
            errors.Add($"{place}: RULE008 '{construct}' is not to be had in a pattern that runs in linear time");
            return null;
        }

        var whole = kind is RuleKind.Debris or RuleKind.Published;
        var anywhere = kind is RuleKind.Date or RuleKind.Failure or RuleKind.Lead or RuleKind.Box or RuleKind.Part;
        try
        {
            var complete = anywhere ? pattern : $"^(?:{pattern}){(whole ? "$" : "")}";
            _ = new Regex(complete);
            return complete;
        }
        catch (ArgumentException e)
        {
            errors.Add($"{place}: RULE007 {e.Message}");
            return null;
        }
    }

    private static Regex DefinitionUse() => new(@"\{([a-z]+)\}", RegexOptions.NonBacktracking);
}
