using System.Collections.Frozen;
using System.Globalization;

namespace Acta.Cli.Ui;

/// <summary>The program's words for people in one language, from <c>resources/ui</c>. Immutable, safe on any thread.</summary>
internal sealed class UiTexts
{
    private readonly FrozenDictionary<string, string> texts;
    private readonly FrozenDictionary<string, string> countries;

    private UiTexts(string language, FrozenDictionary<string, string> texts, FrozenDictionary<string, string> countries)
    {
        Language = language;
        this.texts = texts;
        this.countries = countries;
    }

    /// <summary>The languages that there are words in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en"];

    /// <summary>The language, ISO 639-1.</summary>
    public string Language { get; }

    /// <summary>The keys, in no order.</summary>
    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string this[string key] => texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"resources/ui/{Language}.txt has no '{key}'");

    /// <summary>Reads the words of a language.</summary>
    /// <param name="resourcesRoot">The folder of all resources.</param>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <exception cref="IOException">A file is missing or cannot be read; the message names it.</exception>
    /// <exception cref="InvalidDataException">A line is not <c>key = text</c>, or a key stands twice; the message says where.</exception>
    public static UiTexts Load(string resourcesRoot, string language) => new(
        language,
        Read(Path.Combine(resourcesRoot, "ui", language + ".txt")),
        CountryNames.Read(Path.Combine(resourcesRoot, "knowledge", "countries.tsv"), language));

    /// <summary>The language to speak where none is asked for: the first that the environment names, or else English.</summary>
    /// <param name="variables">The values of LC_ALL, LC_MESSAGES and LANG, in this order.</param>
    public static string LanguageOf(IEnumerable<string?> variables)
    {
        var locale = variables.FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return Languages.FirstOrDefault(language => locale.StartsWith(language, StringComparison.OrdinalIgnoreCase)) ?? "en";
    }

    /// <summary>The text of a key, or a stand-in where there is none: for names that come from data.</summary>
    public string Find(string key, string standIn) => texts.GetValueOrDefault(key, standIn);

    /// <summary>The text of a key with its places filled.</summary>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The name of a country or kind of body by its code, or the code itself.</summary>
    public string Country(string code) => texts.GetValueOrDefault("country." + code) ?? countries.GetValueOrDefault(code, code);

    private static FrozenDictionary<string, string> Read(string file)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cut = line.IndexOf(" = ", StringComparison.Ordinal);
            if (cut <= 0 || !texts.TryAdd(line[..cut], line[(cut + 3)..]))
            {
                throw new InvalidDataException($"{file}:{number}: UI001 not 'key = text', or a key for the second time");
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
