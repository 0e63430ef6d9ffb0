using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>
/// Makes actors and places of the names of a document, the whole of it first, so that a title's short name finds the full name of the text.
/// </summary>
internal sealed class NameResolver(Scene scene)
{
    // An article does not name more people of one name; a hostile one may.
    private const int MostBearers = 64;

    private readonly SyntaxView tree = scene.Tree;
    private readonly PlaceUseRules uses = new(scene);
    private readonly Dictionary<string, Actor> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, Actor Actor)>> people = new(StringComparer.Ordinal);

    public void Run()
    {
        var units = new NameUnits(scene).Find();
        foreach (var unit in units.Where(static u => u.Kind == NameKind.Person && u.Last > u.First))
        {
            Person(unit);
        }

        foreach (var unit in units)
        {
            switch (unit.Kind)
            {
                case NameKind.Place when unit.Match?.Has(PhraseUse.Surname) == true && Named(WordsOf(unit)) is not null: ShortPerson(unit); break;
                case NameKind.Person when unit.Last == unit.First: ShortPerson(unit); break;
                case NameKind.Organization: Organization(unit); break;
                case NameKind.Place: Place(unit); break;
            }
        }

        foreach (var unit in units.Where(static u => u.Kind == NameKind.Person))
        {
            Bracketed(unit);
        }
    }

    // "Mme Bernard" tells her gender.
    private string? TitleGender(NameUnit unit)
    {
        if (unit.First == 0)
        {
            return null;
        }

        var before = tree.Form(unit.First - 1).TrimEnd('.').ToLowerInvariant();
        return scene.Knowledge.Words("feminine-title").Contains(before) ? "Fem" : scene.Knowledge.Words("masculine-title").Contains(before) ? "Masc" : null;
    }

    // "Paul Mercier (PS)": the body in brackets tells whose the person is.
    private void Bracketed(NameUnit unit)
    {
        var open = unit.Last + 1;
        if (open + 2 < tree.Count && tree.Form(open) == "(" && scene.ActorAt(unit.Head) is { IsPerson: true, Sector: null } person
            && scene.ActorAt(open + 1) is { IsPerson: false, IsState: false } body)
        {
            (person.Country, person.Sector, person.Rule) = (person.Country ?? body.Country, body.Sector, "person.bracket");
        }
    }

    private string[] WordsOf(NameUnit unit) => Folding.FoldText(unit.Span.In(scene.Document.Text)).Split(' ');

    private void Person(NameUnit unit)
    {
        var known = unit.Match?.Entry<Person>(PhraseUse.Name, PhraseUse.Surname);
        var words = WordsOf(unit);
        known ??= OtherSpelling(unit, words);
        var actor = known is not null ? Known(known) : Named(words) ?? Unknown(words);
        Remember(words, actor);
        actor.Gender ??= TitleGender(unit);
        scene.Mention(unit.Head, unit.Span, actor, describes: true, named: true);
    }

    // "Mouammar Gaddafi", "F. Hollande": first name or initial and last name agree with somebody known under another spelling.
    private Person? OtherSpelling(NameUnit unit, string[] words) =>
        (scene.Phrases.At(unit.Last) is { } match && match.Last == unit.Last ? match.Meanings : []).Where(static m => m.Use == PhraseUse.Surname)
            .Select(static m => (Person)m.Entry).FirstOrDefault(p => Folding.FoldText(p.Name).Split(' ')[0] is var first
                && (first == words[0] || (words[0].Length == 1 && first[0] == words[0][0])));

    private void ShortPerson(NameUnit unit)
    {
        var words = WordsOf(unit);
        var actor = Named(words);
        if (actor is null && unit.Match?.Entry<Person>(PhraseUse.Name) is { } known)
        {
            actor = Known(known);
        }

        actor ??= InOffice(unit);
        if (actor is null && !unit.IsGuess)
        {
            actor = Unknown(words);
        }

        if (actor is not null)
        {
            Remember(words, actor);
            actor.Gender ??= TitleGender(unit);
            scene.Mention(unit.Head, unit.Span, actor, describes: true, named: true);
        }
    }

    // A last name alone is somebody known only if just one of that name is in office then.
    private Actor? InOffice(NameUnit unit)
    {
        var candidates = (unit.Match?.Meanings ?? []).Where(static m => m.Use == PhraseUse.Surname).Select(static m => (Person)m.Entry)
            .Where(p => p.Tenures.Any(t => t.Holds(scene.First, scene.Last))).ToList();
        return candidates.Count == 1 && !unit.IsGuess ? Known(candidates[0]) : null;
    }

    private void Remember(string[] words, Actor actor)
    {
        foreach (var word in words)
        {
            if (!people.TryGetValue(word, out var bearers))
            {
                people[word] = bearers = [];
            }

            if (bearers.Count < MostBearers && !bearers.Exists(b => b.Actor == actor && b.Words.AsSpan().SequenceEqual(words)))
            {
                bearers.Add((words, actor));
            }
        }
    }

    // The person of the article whose name ends with, or holds, the words of a shorter one.
    private Actor? Named(string[] words)
    {
        Actor? found = null;
        foreach (var (other, actor) in people.GetValueOrDefault(words[^1], []))
        {
            if (other.AsSpan().EndsWith(words) || words.AsSpan().EndsWith(other) || (words.Length == 1 && other.Length > 1))
            {
                if (found is not null && found != actor)
                {
                    return null;
                }

                found = actor;
            }
        }

        return found;
    }

    private Actor Known(Person person)
    {
        if (byKey.TryGetValue(person.Id, out var actor))
        {
            return actor;
        }

        var standing = PersonStanding.At(person, scene.First, scene.Last);
        actor = scene.NewActor(standing.Rule);
        (actor.Country, actor.Sector, actor.Entity, actor.Wikidata) = (standing.Country, standing.Sector, person.Id, person.Wikidata);
        actor.Gender = person.IsFemale is null ? null : person.IsFemale.Value ? "Fem" : "Masc";
        actor.IsPerson = true;
        byKey[person.Id] = actor;
        return actor;
    }

    /// <summary>The actor of a person of the knowledge, made where the article has not named it.</summary>
    public Actor KnownPerson(Person person) => Known(person);

    private Actor Unknown(string[] words)
    {
        var actor = scene.NewActor("person.unknown");
        actor.IsPerson = true;
        actor.Gender = scene.Knowledge.Words("feminine-given-name").Contains(words[0]) ? "Fem" : null;
        return actor;
    }

    private void Organization(NameUnit unit)
    {
        if (unit.Match?.Entry<Organization>(PhraseUse.Name) is null && unit.Match?.Entry<Country>(PhraseUse.Name, PhraseUse.Metonym) is not null)
        {
            Place(unit);
            return;
        }

        if (unit.Match is null && IsDescription(unit))
        {
            return;
        }

        Organize(unit, unit.Match?.Entry<Organization>(PhraseUse.Name, PhraseUse.Metonym), "organization");
    }

    // "le Conseil constitutionnel", "l'armée syrienne": role nouns, resolved with the others.
    private bool IsDescription(NameUnit unit)
    {
        var hasRole = false;
        for (var i = unit.First; i <= unit.Last; i++)
        {
            var match = scene.Phrases.At(i);
            hasRole |= match?.Has(PhraseUse.Role) == true;
            if (match is null && tree.Upos(i) is Upos.Noun or Upos.Propn or Upos.X && char.IsUpper(tree.Form(i)[0]))
            {
                return false;
            }
        }

        return hasRole;
    }

    private void Organize(NameUnit unit, Organization? known, string rule)
    {
        var key = known?.Id ?? "org:" + Folding.FoldText(unit.Span.In(scene.Document.Text));
        if (!byKey.TryGetValue(key, out var actor))
        {
            byKey[key] = actor = scene.NewActor(known is null ? "organization.unknown" : rule);
            if (known is not null)
            {
                (actor.Country, actor.Sector, actor.Entity, actor.Wikidata) = (known.Country, known.Sector, known.Id, known.Wikidata);
            }
            else
            {
                Describe(unit, actor);
            }
        }

        if (tree.Features(unit.Head).Number == "Plur")
        {
            actor.IsPlural = true;
        }

        scene.Mention(unit.Head, scene.WithArticle(unit.First, unit.Span), actor, describes: true, named: true);
        Acronym(unit, actor);
    }

    // An unknown organisation tells its sector by its first word and its country by an adjective or place within.
    private void Describe(NameUnit unit, Actor actor)
    {
        for (var i = unit.First; i <= unit.Last; i++)
        {
            if (scene.Phrases.At(i) is not { } match)
            {
                continue;
            }

            actor.Sector ??= match.Entry<Role>(PhraseUse.Role)?.Sector;
            actor.Country ??= Affiliation.CountryOf(match);
        }
    }

    // "Conseil national de transition (CNT)": the letters in brackets are the same body from there on.
    private void Acronym(NameUnit unit, Actor actor)
    {
        var open = unit.Last + 1;
        if (open + 2 < tree.Count && tree.Form(open) == "(" && tree.Form(open + 2) == ")" && tree.SentenceIndex(open + 2) == tree.SentenceIndex(open))
        {
            var letters = tree.Form(open + 1);
            if (letters.Length is > 1 and < 9 && letters.Count(char.IsUpper) > 1 && unit.Last > unit.First)
            {
                byKey["org:" + Folding.FoldText(letters)] = actor;
            }
        }
    }

    private void Place(NameUnit unit)
    {
        var match = unit.Match;
        if (match?.Entry<Person>(PhraseUse.Name) is { } person && match.Entry<KnownPlace>(PhraseUse.Name) is null)
        {
            scene.Mention(unit.Head, unit.Span, Known(person), describes: true, named: true);
            return;
        }

        var state = match?.Entry<Country>(PhraseUse.Name);
        var seat = match?.Entry<Country>(PhraseUse.Metonym);
        var body = match?.Entry<Organization>(PhraseUse.Metonym);
        var place = match?.Entry<KnownPlace>(PhraseUse.Name);
        if (match?.Entry<Organization>(PhraseUse.Name) is { } organization && (place is null || unit.Kind == NameKind.Organization))
        {
            Organize(unit, organization, "organization");
            return;
        }

        if (state is null && seat is null && body is null)
        {
            Region(unit, place);
            return;
        }

        // A building such as the Kremlin is no place in the tables: always its government, unless a preposition makes it one.
        var (use, rule) = uses.Of(match!, state is not null);
        if (use is PlaceUse.Party or PlaceUse.Both)
        {
            if (state is null && body is not null)
            {
                Organize(unit, body, rule);
            }
            else
            {
                State(unit, (state ?? seat)!, state is null);
            }
        }

        if (use is PlaceUse.Place or PlaceUse.Both)
        {
            PlaceMention(unit, state, place, rule);
        }
    }

    // A town or region without a seat of government is a place, but a region that acts as people do is its authorities.
    private void Region(NameUnit unit, KnownPlace? place)
    {
        if (unit.Match is not null && uses.IsPartOfTitle(unit.Match))
        {
            return;
        }

        if (place is { IsPoint: false, Country: { } country } && tree.Is(unit.Head, "nsubj") && scene.Knowledge.Words("human-verb").Contains(tree.Lemma(tree.Head(unit.Head))))
        {
            if (!byKey.TryGetValue(place.Id, out var actor))
            {
                byKey[place.Id] = actor = scene.NewActor("region");
                (actor.Country, actor.Sector, actor.Entity, actor.Wikidata) = (country, "GOV", place.Id, place.Wikidata);
            }

            scene.Mention(unit.Head, scene.WithArticle(unit.First, unit.Span), actor, describes: true, named: true);
            return;
        }

        PlaceMention(unit, null, place, "place.name");
    }

    private void State(NameUnit unit, Country state, bool isMetonym)
    {
        var key = isMetonym ? state.Id + ":" + Folding.FoldText(unit.Span.In(scene.Document.Text)) : state.Id;
        var actor = StateActor(state, key, isMetonym ? "metonym" : "state");
        if (isMetonym)
        {
            (actor.Gender, actor.IsPlural) = (null, false);
        }

        scene.Mention(unit.Head, scene.WithArticle(unit.First, unit.Span), actor, describes: true, named: true);
    }

    /// <summary>The actor of a state's government, made where the article has not named it.</summary>
    public Actor KnownState(Country state) => StateActor(state, state.Id, "state");

    private Actor StateActor(Country state, string key, string rule)
    {
        if (!byKey.TryGetValue(key, out var actor))
        {
            byKey[key] = actor = scene.NewActor(rule);
            (actor.Country, actor.Sector, actor.Entity, actor.Wikidata) = (state.Code, "GOV", state.Id, state.Wikidata);
            (actor.Gender, actor.IsPlural, actor.IsState) = (state.Gender, state.Number == "Plur", true);
        }

        return actor;
    }

    private void PlaceMention(NameUnit unit, Country? state, KnownPlace? place, string rule)
    {
        // What only the recogniser takes for a place must at least stand as one.
        if (state is null && place is null && tree.Preposition(tree.FirstConjunct(unit.Head)) is null && tree.Preposition(unit.Head) is null)
        {
            return;
        }

        var text = unit.Span.In(scene.Document.Text);
        var area = AreaNoun(unit);
        var span = area < 0 ? unit.Span : TextSpan.Union(scene.Document.Tokens[area].Span, unit.Span);
        var isPart = area >= 0;
        var found = state is not null
            ? new Place(isPart ? span.In(scene.Document.Text) : text, state.Name, state.Code, isPart ? null : state.Latitude, isPart ? null : state.Longitude,
                isPart ? PlacePrecision.Area : PlacePrecision.Country, rule, [span])
            : place is not null
            ? new Place(text, place.Name, place.Country, isPart ? null : place.Latitude, isPart ? null : place.Longitude,
                place.IsPoint && !isPart ? PlacePrecision.Point : PlacePrecision.Area, rule, [span])
            : new Place(text, null, null, null, null, PlacePrecision.Unknown, rule, [span]);
        scene.Places.Add(new PlaceMention(unit.Head, span, found));
    }

    // "dans le nord de la Syrie", "la province d'Alep": a part or a surrounding, not the place itself.
    private int AreaNoun(NameUnit unit)
    {
        var above = tree.Head(unit.Head);
        return above >= 0 && above < unit.First && unit.First - above < 5 && tree.Preposition(unit.Head) is "de"
            && scene.Knowledge.Words("area-noun").Contains(tree.Lemma(above)) ? above : -1;
    }
}
