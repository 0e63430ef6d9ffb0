using System.Collections.Frozen;
using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Knowledge;

/// <summary>Reads and checks the tables.</summary>
internal sealed class KnowledgeLoader(string folder)
{
    private static readonly FrozenSet<string> Blocs = new[] { "IGO", "NGO", "MNC" }.ToFrozenSet();
    private static readonly FrozenSet<string> Kinds = new[] { "person", "body", "unidentified", "country", "nobody" }.ToFrozenSet();
    private static readonly FrozenSet<string> Genders = new[] { "m", "f", "mp", "fp" }.ToFrozenSet();
    private static readonly FrozenSet<string> Precisions = new[] { "point", "area" }.ToFrozenSet();

    private readonly List<string> errors = [];
    private readonly PhraseIndex phrases = new();
    private readonly Dictionary<string, Country> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnowledgeEntry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> codes = new(Blocs, StringComparer.Ordinal);
    private readonly HashSet<string> organizationMetonyms = new(StringComparer.Ordinal);

    public KnowledgeBase Load()
    {
        ReadOrganizations(ReadCountries());
        ReadPlaces();
        new PersonReader(folder, errors, codes, phrases, p => entries[p.Id] = p).Read();
        ReadRoles();
        var lists = ReadWords();
        return errors.Count == 0
            ? new KnowledgeBase(phrases, countries, entries, lists)
            : throw new KnowledgeFormatException([.. errors]);
    }

    private Table ReadCountries()
    {
        var table = new Table(folder, "countries.tsv",
            ["code", "name", "gender", "long", "english", "adjective", "capital", "aliases", "metonyms", "lat", "lon", "wikidata"], errors);
        foreach (var row in table.Rows())
        {
            var code = row.Required(0, "code");
            if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
            {
                row.Error("KNOW007", $"'{code}' is not three capital letters");
            }

            var gender = row.OneOf(2, Genders, "gender") ?? "m";
            var country = new Country(code, row.Required(1, "name"), gender[0] == 'f' ? "Fem" : "Masc", gender.Length == 2 ? "Plur" : "Sing",
                row.Required(4, "English name"), row.Required(6, "capital"), row.Degrees(9, 90), row.Degrees(10, 180), row.Optional(11));
            if (!Register(row, country))
            {
                continue;
            }

            countries[code] = country;
            codes.Add(code);
            var name = new Meaning(country, PhraseUse.Name, country.Gender, country.Number);
            phrases.Add(country.Name, name);
            AddAll([.. row.Several(3), .. row.Several(7)], new Meaning(country, PhraseUse.Name));
            AddAll(row.Several(8), new Meaning(country, PhraseUse.Metonym));
            AddForms(row.Several(5), country);
        }

        return table;
    }

    private void ReadOrganizations(Table countryTable)
    {
        var table = new Table(folder, "organizations.tsv", ["name", "country", "sector", "aliases", "metonyms", "wikidata"], errors);
        foreach (var row in table.Rows())
        {
            var name = row.Required(0, "name");
            var organization = new Organization("org." + Folding.FoldText(name, '-'), name, row.OneOf(1, codes, "country"),
                row.OneOf(2, Plover.Sectors, "sector") ?? row.Required(2, "sector"), row.Optional(5));
            if (!Register(row, organization))
            {
                continue;
            }

            AddAll([name, .. row.Several(3)], new Meaning(organization, PhraseUse.Name));
            AddAll(row.Several(4), new Meaning(organization, PhraseUse.Metonym));
            organizationMetonyms.UnionWith(row.Several(4));
        }

        // A capital stands for its state's government, unless a body is better known by it ("Bruxelles").
        foreach (var row in countryTable.Rows())
        {
            var country = countries.GetValueOrDefault(row.Required(0, "code"));
            if (country is not null && country.Capital != country.Name && !organizationMetonyms.Contains(country.Capital))
            {
                AddAll([country.Capital], new Meaning(country, PhraseUse.Metonym));
            }
        }
    }

    private void ReadPlaces()
    {
        var table = new Table(folder, "places.tsv", ["name", "country", "lat", "lon", "precision", "aliases", "adjective", "wikidata"], errors);
        var named = new HashSet<(string?, string)>();
        foreach (var row in table.Rows())
        {
            var name = row.Required(0, "name");
            var code = row.OneOf(1, codes, "country");
            var place = new KnownPlace($"place.{code ?? "none"}.{Folding.FoldText(name, '-')}", name, code, row.Degrees(2, 90), row.Degrees(3, 180),
                (row.OneOf(4, Precisions, "precision") ?? row.Required(4, "precision")) == "point", row.Optional(7));
            if (!Register(row, place))
            {
                continue;
            }

            named.Add((code, name));
            AddAll([name, .. row.Several(5)], new Meaning(place, PhraseUse.Name));
            AddForms(row.Several(6), place);
        }

        foreach (var country in countries.Values.Where(c => !named.Contains((c.Code, c.Capital))))
        {
            errors.Add($"countries.tsv:1: KNOW008 the capital of {country.Code}, '{country.Capital}', is not in places.tsv");
        }
    }

    private void ReadRoles()
    {
        var table = new Table(folder, "roles.tsv", ["role", "sector", "kind", "office", "country"], errors);
        foreach (var row in table.Rows())
        {
            var alternatives = row.Several(0);
            var sector = row.OneOf(1, Plover.Sectors, "sector");
            _ = row.OneOf(2, Kinds, "kind");
            _ = Enum.TryParse<RoleKind>(row.Required(2, "kind"), ignoreCase: true, out var kind);
            var country = row.OneOf(4, codes, "country");
            ImmutableArray<string> offices = [.. (row.Optional(3) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            foreach (var alternative in alternatives)
            {
                var forms = Inflection.Forms(alternative).ToList();
                var role = new Role("role." + Folding.FoldText(forms[0].Form, '-'), forms[0].Form, sector, kind, offices, country);
                if (entries.TryGetValue(role.Id, out var known) && known is Role other && (other.Sector, other.Kind) == (sector, kind))
                {
                    continue;
                }

                if (Register(row, role))
                {
                    forms.ForEach(f => phrases.Add(f.Form, new Meaning(role, PhraseUse.Role, f.Gender, f.Number), ignoreCase: !char.IsUpper(f.Form[0])));
                }
            }
        }
    }

    private Dictionary<string, FrozenSet<string>> ReadWords()
    {
        var lists = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var row in new Table(folder, "words.tsv", ["list", "words"], errors).Rows())
        {
            var words = row.Required(1, "list of words").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static w => w.Replace('_', ' '));
            if (!lists.TryAdd(row.Required(0, "list"), words.ToFrozenSet(StringComparer.Ordinal)))
            {
                row.Error("KNOW009", $"the list '{row.Required(0, "list")}' is already there");
            }
        }

        return lists;
    }

    private bool Register(Table row, KnowledgeEntry entry)
    {
        if (entries.TryAdd(entry.Id, entry))
        {
            return true;
        }

        row.Error("KNOW009", $"'{entry.Id}' is already there");
        return false;
    }

    private void AddForms(string[] notations, KnowledgeEntry entry)
    {
        foreach (var (form, gender, number) in notations.SelectMany(Inflection.Forms))
        {
            phrases.Add(form, new Meaning(entry, PhraseUse.Adjective, gender, number), ignoreCase: true);
        }
    }

    private void AddAll(IEnumerable<string> names, Meaning meaning)
    {
        foreach (var name in names)
        {
            phrases.Add(name, meaning);

            // "Le Caire" is met as "au Caire" and "du Caire" too.
            var cut = name.IndexOf(' ', StringComparison.Ordinal);
            if (cut > 0 && name[..cut] is "Le" or "La" or "Les")
            {
                phrases.Add(name[(cut + 1)..], meaning);
            }
        }
    }
}
