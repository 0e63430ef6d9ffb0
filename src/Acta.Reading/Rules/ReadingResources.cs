using System.Collections.Frozen;

namespace Acta.Reading;

/// <summary>What reading knows of languages, loaded from <c>resources/LANGUAGE/reading/</c>. Immutable, safe on any thread.</summary>
internal sealed class ReadingResources
{
    private readonly FrozenDictionary<string, ReadingRules> rules;
    private readonly ReadingRules common;
    private readonly ReadingRules all;

    private ReadingResources(Dictionary<string, ReadingRules> rules, ReadingRules common, LanguageGuesser languages)
    {
        this.common = common;
        this.rules = rules.ToFrozenDictionary(StringComparer.Ordinal);
        all = new ReadingRules(rules.Values.SelectMany(r => r.All).DistinctBy(r => r.Place), rules.Values.SelectMany(r => r.Months));
        Languages = languages;
    }

    /// <summary>Tells the language of a text.</summary>
    public LanguageGuesser Languages { get; }

    /// <summary>All rules of all languages.</summary>
    public ReadingRules All => all;

    /// <summary>
    /// The rules of a language before those of <c>resources/und</c>, which hold in any; those of all languages where it was not recognised.
    /// </summary>
    public ReadingRules For(string language) => language == LanguageGuesser.Unknown ? all : rules.GetValueOrDefault(language) ?? common;

    /// <summary>Loads all languages under a resources folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no language in it has reading resources.</exception>
    /// <exception cref="InvalidDataException">The files have errors; the message lists them all, one a line.</exception>
    public static ReadingResources Load(string root)
    {
        var errors = new List<string>();
        var rules = new Dictionary<string, ReadingRules>(StringComparer.Ordinal);
        var words = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var folder in Directory.GetDirectories(root).Order(StringComparer.Ordinal))
        {
            var reading = Path.Combine(folder, "reading");
            if (!Directory.Exists(reading))
            {
                continue;
            }

            var language = Path.GetFileName(folder);
            var files = Directory.GetFiles(reading, "*.rules").Order(StringComparer.Ordinal).ToList();
            if (files.Count > 0)
            {
                rules[language] = LoadRules(root, files, errors);
            }

            var functionWords = Path.Combine(reading, "function-words.txt");
            if (File.Exists(functionWords))
            {
                words[language] = File.ReadAllLines(functionWords);
            }
        }

        if (rules.Count == 0 && words.Count == 0)
        {
            throw new DirectoryNotFoundException($"no language under '{root}' has a folder 'reading' with rules");
        }

        // What holds of pages in any language is tried after the rules of the page's own.
        var common = rules.Remove(LanguageGuesser.Unknown, out var loaded) ? loaded : new ReadingRules([], []);
        foreach (var (language, own) in rules.ToList())
        {
            rules[language] = new ReadingRules(own.All.Concat(common.All), own.Months);
        }

        return errors.Count == 0
            ? new ReadingResources(rules, common, new LanguageGuesser(words))
            : throw new InvalidDataException(string.Join('\n', errors));
    }

    private static ReadingRules LoadRules(string root, List<string> files, List<string> errors)
    {
        var reader = new RuleFile(errors);
        foreach (var file in files)
        {
            reader.Read(Path.GetRelativePath(root, file), File.ReadAllLines(file));
        }

        return new ReadingRules(reader.Rules, reader.Months);
    }
}
