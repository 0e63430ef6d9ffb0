using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Acta.Analysis.Knowledge;

/// <summary>
/// What Acta knows of the world before it reads: states, dated offices, organisations, places, role nouns. Read from the tables that
/// <c>docs/formats/knowledge.md</c> describes. Immutable, safe on any thread.
/// </summary>
public sealed class KnowledgeBase
{
    private static readonly FrozenSet<string> NoWords = FrozenSet<string>.Empty;

    private readonly Dictionary<string, Country> countries;
    private readonly Dictionary<string, KnowledgeEntry> entries;
    private readonly Dictionary<string, FrozenSet<string>> lists;
    private readonly ILookup<(string Office, string Country), (Person Person, Tenure Tenure)> holders;

    internal KnowledgeBase(
        PhraseIndex phrases, Dictionary<string, Country> countries, Dictionary<string, KnowledgeEntry> entries, Dictionary<string, FrozenSet<string>> lists)
    {
        Phrases = phrases;
        this.countries = countries;
        this.entries = entries;
        this.lists = lists;
        holders = entries.Values.OfType<Person>()
            .SelectMany(static p => p.Tenures, static (p, t) => (Person: p, Tenure: t))
            .Where(static x => x.Tenure is { Office: not null, Country: not null })
            .ToLookup(static x => (x.Tenure.Office!, x.Tenure.Country!));
    }

    /// <summary>All names, forms and role phrases.</summary>
    public PhraseIndex Phrases { get; }

    /// <summary>All entries, in no order.</summary>
    public IEnumerable<KnowledgeEntry> Entries => entries.Values;

    /// <summary>Reads the tables of a folder.</summary>
    /// <exception cref="KnowledgeFormatException">A table is missing or has errors; all are listed.</exception>
    public static KnowledgeBase Load(string folder) => new KnowledgeLoader(folder).Load();

    /// <summary>The state with an ISO 3166-1 alpha-3 code, or null.</summary>
    public Country? Country(string? code) => code is null ? null : countries.GetValueOrDefault(code);

    /// <summary>The entry with an id, or null.</summary>
    public KnowledgeEntry? Entry(string id) => entries.GetValueOrDefault(id);

    /// <summary>A list of <c>words.tsv</c>; empty where there is none of that name.</summary>
    public FrozenSet<string> Words(string list) => lists.GetValueOrDefault(list, NoWords);

    /// <summary>
    /// Who holds an office of a country at some time of a range, both days included. Where the range is longer than a change of hands,
    /// several do.
    /// </summary>
    public ImmutableArray<Person> Holders(string office, string country, DateOnly first, DateOnly last) =>
        [.. holders[(office, country)].Where(x => x.Tenure.Holds(first, last)).Select(static x => x.Person).Distinct()];
}
