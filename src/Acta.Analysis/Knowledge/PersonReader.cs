using System.Collections.Frozen;
using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Knowledge;

/// <summary>Reads <c>persons.tsv</c> and <c>offices.tsv</c> and joins them by the person's folded name.</summary>
internal sealed class PersonReader(
    string folder, List<string> errors, IReadOnlySet<string> codes, PhraseIndex phrases, Action<Person> register)
{
    private static readonly FrozenSet<string> Genders = new[] { "m", "f" }.ToFrozenSet();

    // One holder at a time: two that overlap for longer than a hand-over are an error of the table.
    private static readonly FrozenSet<string> Single = new[] { "president", "government", "monarch", "foreign", "defence", "interior" }.ToFrozenSet();

    private static readonly FrozenSet<string> Particles =
        new[] { "de", "du", "le", "la", "van", "von", "ben", "bin", "ould", "di", "da", "dos", "al", "el", "der", "den", "del", "ter" }.ToFrozenSet();

    private readonly Dictionary<string, Draft> drafts = new(StringComparer.Ordinal);

    public void Read()
    {
        ReadPersons();
        ReadOffices();
        foreach (var (id, draft) in drafts)
        {
            var person = new Person(id, draft.Name, draft.IsFemale, [.. draft.Tenures], draft.Wikidata);
            register(person);
            AddNames(person, draft.Aliases);
        }
    }

    private void ReadPersons()
    {
        foreach (var row in new Table(folder, "persons.tsv", ["name", "gender", "country", "sector", "from", "to", "aliases", "wikidata"], errors).Rows())
        {
            var draft = DraftOf(row, row.OneOf(1, Genders, "gender"));
            draft.Aliases.AddRange(row.Several(6));
            draft.Wikidata ??= row.Optional(7);
            if (row.Optional(2) is not null || row.Optional(3) is not null)
            {
                draft.Tenures.Add(TenureOf(row, null, 2));
            }
        }
    }

    private void ReadOffices()
    {
        var filled = new Dictionary<(string, string), List<(Tenure Tenure, string Person)>>();
        foreach (var row in new Table(folder, "offices.tsv", ["person", "gender", "office", "country", "sector", "from", "to"], errors).Rows())
        {
            var draft = DraftOf(row, row.OneOf(1, Genders, "gender"));
            var office = row.Required(2, "office");
            var tenure = TenureOf(row, office, 3);
            draft.Tenures.Add(tenure);
            if (!Single.Contains(office) || tenure.Country is null)
            {
                continue;
            }

            if (!filled.TryGetValue((office, tenure.Country), out var others))
            {
                filled[(office, tenure.Country)] = others = [];
            }

            foreach (var (other, person) in others)
            {
                var first = Math.Max(tenure.From.DayNumber, other.From.DayNumber);
                var last = Math.Min(tenure.To.DayNumber, other.To.DayNumber);
                if (person != draft.Name && last - first > 31)
                {
                    row.Error("KNOW010", $"{draft.Name} and {person} both hold {office} of {tenure.Country} for {last - first} days");
                }
            }

            others.Add((tenure, draft.Name));
        }
    }

    private Draft DraftOf(Table row, string? gender)
    {
        // Names that differ by accents alone are one person.
        var name = row.Required(0, "name");
        var id = "person." + Folding.FoldText(name, '-');
        if (!drafts.TryGetValue(id, out var draft))
        {
            drafts[id] = draft = new Draft(name);
        }

        draft.IsFemale ??= gender is null ? null : gender == "f";
        return draft;
    }

    private Tenure TenureOf(Table row, string? office, int column)
    {
        var tenure = new Tenure(office, row.OneOf(column, codes, "country"), row.OneOf(column + 1, Plover.Sectors, "sector"),
            row.Date(column + 2, last: false), row.Date(column + 3, last: true));
        if (tenure.From > tenure.To)
        {
            row.Error("KNOW005", $"{tenure.From:yyyy-MM-dd} is after {tenure.To:yyyy-MM-dd}");
        }

        return tenure;
    }

    // An alias that starts with "=" is the person's short name, in place of the last word: "=Xi".
    private void AddNames(Person person, List<string> aliases)
    {
        var gender = person.IsFemale is null ? null : person.IsFemale.Value ? "Fem" : "Masc";
        var surnames = aliases.Where(static a => a[0] == '=').Select(static a => a[1..]).ToList();
        var names = aliases.Where(static a => a[0] != '=').Prepend(person.Name).ToImmutableArray();
        foreach (var name in names)
        {
            phrases.Add(name, new Meaning(person, PhraseUse.Name, gender, "Sing"));
        }

        foreach (var surname in surnames.Count > 0 ? surnames : names.SelectMany(Surnames))
        {
            phrases.Add(surname, new Meaning(person, PhraseUse.Surname, gender, "Sing"));
        }
    }

    private static IEnumerable<string> Surnames(string name)
    {
        var words = name.Split(' ');
        if (words.Length < 2)
        {
            yield break;
        }

        var last = words[^1];
        if (words.Length > 2 && Particles.Contains(words[^2].ToLowerInvariant()))
        {
            yield return words[^2] + " " + last;
        }
        else
        {
            yield return last;
        }

        var hyphen = last.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && Particles.Contains(last[..hyphen].ToLowerInvariant()))
        {
            yield return last[(hyphen + 1)..];
        }
    }

    private sealed class Draft(string name)
    {
        public string Name => name;

        public bool? IsFemale { get; set; }

        public List<Tenure> Tenures { get; } = [];

        public List<string> Aliases { get; } = [];

        public string? Wikidata { get; set; }
    }
}
