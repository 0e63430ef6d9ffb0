using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>Finds who is meant by role nouns, demonyms and adjectives: "le président biélorusse", "trois civils", "les Russes", "l'offensive rebelle".</summary>
internal sealed class NominalResolver(Scene scene, NameResolver names, CountryContext context, MentionTrace trace)
{
    private readonly SyntaxView tree = scene.Tree;
    private readonly KnowledgeBase knowledge = scene.Knowledge;
    private readonly Appositions appositions = new(scene);
    private readonly Dictionary<string, Actor> byDescription = new(StringComparer.Ordinal);

    // "l'armée" after "l'armée syrienne" is the same one.
    private readonly Dictionary<(string Role, string Number), Actor> toldInFull = [];

    /// <summary>Resolves the mention that a token heads, if it is one; true where it made or found an actor.</summary>
    public bool Resolve(int token)
    {
        if (scene.Phrases.At(token) is not { } match || match.Head != token)
        {
            return false;
        }

        var isAdjective = tree.Is(token, "amod") || (tree.Upos(token) == Upos.Adj && !HasDeterminer(token));
        if (match.Entry<Role>(PhraseUse.Role) is { Kind: not RoleKind.Nobody } role && tree.Upos(token) is Upos.Noun or Upos.Propn or Upos.Adj)
        {
            return isAdjective ? RoleAdjective(token, match, role) : RoleNoun(token, match, role);
        }

        return match.Has(PhraseUse.Adjective) && (isAdjective ? StateAdjective(token, match) : Demonym(token, match));
    }

    private bool RoleNoun(int token, PhraseMatch match, Role role)
    {
        role = WithComplement(token, role);
        var affiliation = Affiliation.Of(scene, token) is { Rule: not null } told ? told : OfBody(token, role);
        var isPlural = IsPlural(token, match);
        var introduced = role.Kind switch
        {
            RoleKind.Country => null,
            RoleKind.Body => appositions.Body(token),
            _ => isPlural ? null : appositions.Person(token, match),
        };
        if (introduced is { } named)
        {
            Describe(named, match, role, affiliation, "title", token);
            scene.Mention(token, tree.PhraseSpan(token), named, describes: false, named: true);
            return true;
        }

        if (IsKind(token, match) || Becomes(token) || (affiliation.Rule is null && knowledge.Words("relational").Contains(role.Name)))
        {
            return false;
        }

        var span = tree.PhraseSpan(token);
        if (isPlural && HasTwo(token) && trace.LastTwo(token, role, knowledge, names) is { } pair)
        {
            scene.Groups[token] = (span, pair);
            return true;
        }

        var actor = role.Kind == RoleKind.Country ? StateInQuestion(token, affiliation)
            : isPlural || !IsDefinite(token) ? null
            : Office(token, role, affiliation) ?? trace.LastWithRole(role.Id, affiliation.Country) ?? Organization(token, role, affiliation);
        if (actor is not null)
        {
            scene.Mention(token, span, actor, describes: !actor.IsNamed, named: false);
            return true;
        }

        if (role.Kind == RoleKind.Country || (role.Sector is null && affiliation.Sector is null && affiliation.Country is null && role.Kind == RoleKind.Body))
        {
            return false;
        }

        scene.Mention(token, span, Described(token, match, role, affiliation, isPlural), describes: true, named: false);
        return true;
    }

    // "ministre français des Affaires étrangères": the role is told by noun and complement together.
    private Role WithComplement(int token, Role role)
    {
        foreach (var child in tree.Children(token))
        {
            if (child <= token || !tree.Is(child, "nmod") || tree.Preposition(child) is not ("de" or "à"))
            {
                continue;
            }

            var start = scene.Document.Tokens[tree.Child(child, "case")].Span.Start;
            var text = role.Name + " " + scene.Document.Text[start..Math.Max(start, tree.PhraseSpan(child).End)];
            var words = new List<FoldedWord>();
            FoldedWord.Scan(text, 0, text.Length, words);
            var length = knowledge.Phrases.Longest(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words), out var meanings);
            if (length > 1 && meanings.Select(static m => m.Entry).OfType<Role>().FirstOrDefault() is { } longer && longer != role)
            {
                return longer;
            }
        }

        return role;
    }

    private void Describe(Actor actor, PhraseMatch match, Role role, Affiliation affiliation, string rule, int token)
    {
        actor.Roles.Add(role.Id);
        actor.Gender ??= match.Meanings[0].Gender;
        if (actor.Entity is not null && actor.Sector is not null)
        {
            return;
        }

        var sector = Sector(token, role, affiliation);
        if (sector is not null && actor.Sector is null)
        {
            actor.Sector = sector;
            actor.Rule = actor.Rule.Replace("unknown", rule, StringComparison.Ordinal);
        }

        actor.Country ??= role.Country ?? affiliation.Country;
    }

    // The holder of the office: as the article names him or her, else as the calendar of offices says.
    private Actor? Office(int token, Role role, Affiliation affiliation)
    {
        if (role.Offices.IsEmpty || IsFormer(token) || affiliation.Rule == "organization" || IsOfSomethingElse(token))
        {
            return null;
        }

        if (trace.LastWithRole(role.Id, affiliation.Country) is { } named)
        {
            return named;
        }

        var country = role.Country ?? affiliation.Country ?? context.At(token);
        foreach (var office in country is null || scene.First == DateOnly.MinValue ? [] : role.Offices)
        {
            var holders = knowledge.Holders(office, country!, scene.First, scene.Last);
            if (holders.Length == 1)
            {
                var actor = names.KnownPerson(holders[0]);
                actor.Roles.Add(role.Id);
                return actor;
            }

            if (holders.Length > 1)
            {
                return null;
            }
        }

        return null;
    }

    // "le groupe", "l'organisation", "le parti": the body of that kind told last.
    private Actor? Organization(int token, Role role, Affiliation affiliation) =>
        role is { Kind: RoleKind.Body, Sector: not "GOV" } && affiliation.Rule is null && HasDeterminer(token) && !toldInFull.ContainsKey((role.Id, "s"))
            ? trace.LastBody(role.Sector) : null;

    // "le président de la commission" is not the state's.
    private bool IsOfSomethingElse(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (child > token && tree.Is(child, "nmod") && tree.Preposition(child) == "de" && scene.Phrases.At(child) is var match && match != scene.Phrases.At(token)
                && match?.Entry<Country>(PhraseUse.Name, PhraseUse.Metonym) is null)
            {
                return true;
            }
        }

        return false;
    }

    // "élu président": what somebody becomes, and nobody yet.
    private bool Becomes(int token) =>
        tree.Head(token) >= 0 && !HasDeterminer(token)
        && (tree.Is(token, "xcomp") || (!tree.Is(token, "nsubj") && knowledge.Words("become-verb").Contains(tree.Lemma(tree.Head(token)))));

    // "le secrétaire général", "la porte-parole": of the body told last.
    private Affiliation OfBody(int token, Role role) =>
        role is { Kind: RoleKind.Person, Sector: null } && HasDeterminer(token) && IsDefinite(token) && trace.LastBody() is { } body
        && !knowledge.Words("relational").Contains(role.Name)
            ? new Affiliation(body.Country, body.Sector, "body") : default;

    private Actor? StateInQuestion(int token, Affiliation affiliation)
    {
        if (!HasDeterminer(token) || !IsDefinite(token))
        {
            return null;
        }

        var code = affiliation.Country ?? context.InQuestion(token);
        return knowledge.Country(code) is { } state ? names.KnownState(state) : null;
    }

    private Actor Described(int token, PhraseMatch match, Role role, Affiliation affiliation, bool isPlural)
    {
        var number = isPlural && role.Kind != RoleKind.Body ? "p" : "s";
        var explicitCountry = role.Country ?? affiliation.Country;
        if (explicitCountry is null && affiliation.Rule is null && IsDefinite(token) && toldInFull.TryGetValue((role.Id, number), out var told))
        {
            return told;
        }

        var isOpen = role.Kind != RoleKind.Unidentified && affiliation.Rule != "organization";
        var country = explicitCountry ?? (isOpen ? context.At(token, byPlaces: true) : null);
        var key = $"{role.Id}|{country}|{number}";
        if (byDescription.TryGetValue(key, out var known) && (IsDefinite(token) || role.Kind == RoleKind.Body))
        {
            return known;
        }

        var actor = scene.NewActor("role." + (role.Country is not null ? "known" : explicitCountry is not null ? affiliation.Rule : country is null ? "bare" : "context"));
        (actor.Country, actor.Sector, actor.IsPlural, actor.IsPerson) = (country, Sector(token, role, affiliation), isPlural, role.Kind == RoleKind.Person && !isPlural);
        actor.Gender = match.Meanings[0].Gender ?? tree.Features(token).Gender;
        actor.Roles.Add(role.Id);
        byDescription[key] = actor;
        if (explicitCountry is not null)
        {
            toldInFull[(role.Id, number)] = actor;
        }

        return actor;
    }

    private string? Sector(int token, Role role, Affiliation affiliation)
    {
        if (IsFormer(token) && role.Sector == "GOV")
        {
            return "ELI";
        }

        foreach (var child in tree.Children(token))
        {
            if (tree.Is(child, "amod") && scene.Phrases.At(child)?.Entry<Role>(PhraseUse.Role)?.Sector is "REB" or "OPP" or "PRM" && role.Sector is not ("REB" or "OPP" or "PRM"))
            {
                return scene.Phrases.At(child)!.Entry<Role>(PhraseUse.Role)!.Sector;
            }
        }

        // Whoever belongs to an armed group, a gang or the opposition is of its sector; so is who leads or speaks for a body.
        var isGroups = affiliation.Sector is "REB" or "PRM" or "CRM" && (role.Sector is null or "MIL" or "GOV" || (affiliation.Rule == "organization" && role.Sector is "CRM" or "PTY"));
        isGroups |= affiliation.Rule == "organization" && affiliation.Sector is "MIL" or "REB" or "COP" or "PRM" && knowledge.Words("member-noun").Contains(role.Name);
        var leads = role.Kind == RoleKind.Person && role.Sector is null or "GOV" or "EDU" && affiliation.Rule == "organization";
        if (!role.Offices.IsEmpty && affiliation.Rule is "membership" && IsOfSomethingElse(token))
        {
            return affiliation.Sector;
        }

        var told = isGroups || leads ? affiliation.Sector ?? role.Sector : role.Sector ?? affiliation.Sector;

        // The allies, neighbours and rivals of states are states.
        return told ?? (affiliation.Country is not null && knowledge.Words("relational").Contains(role.Name) ? "GOV" : null);
    }

    private bool RoleAdjective(int token, PhraseMatch match, Role role)
    {
        if (role.Sector is not ("REB" or "MIL" or "COP" or "PRM" or "LAB" or "JUD" or "EDU") || scene.Phrases.At(tree.Head(token) < 0 ? token : tree.Head(token))?.Has(PhraseUse.Role) == true
            || Folding.FoldText(tree.Lemma(token)) != Folding.FoldText(role.Name) || knowledge.Words("descriptive-adjective").Contains(role.Name))
        {
            return false;
        }

        scene.Mention(token, match.Span, Described(token, match, role, default, isPlural: true), describes: true, named: false);
        return false;
    }

    private bool StateAdjective(int token, PhraseMatch match)
    {
        // "parisien" says where, not whose.
        if (match.Entry<KnownPlace>(PhraseUse.Adjective) is not { IsPoint: true } && Affiliation.CountryOf(match) is { } code && knowledge.Country(code) is { } state
            && !(tree.Head(token) >= 0 && scene.Phrases.At(tree.Head(token))?.Has(PhraseUse.Role) == true))
        {
            var actor = names.KnownState(state);
            scene.Mention(token, match.Span, actor, describes: false, named: false);
        }

        return false;
    }

    private bool Demonym(int token, PhraseMatch match)
    {
        if (tree.Upos(token) is not (Upos.Noun or Upos.Propn or Upos.Adj) || Affiliation.CountryOf(match) is not { } country)
        {
            return false;
        }

        var isPlural = IsPlural(token, match);
        if (!isPlural && appositions.Person(token, match) is { } named)
        {
            // "la Norvégienne Ingrid Dahl" tells her country.
            named.Country ??= country;
            scene.Mention(token, tree.PhraseSpan(token), named, describes: false, named: true);
            return true;
        }

        var key = $"demonym|{country}|{(isPlural ? "p" : "s")}";
        if (!byDescription.TryGetValue(key, out var actor) || !IsDefinite(token))
        {
            byDescription[key] = actor = scene.NewActor("demonym");
            (actor.Country, actor.Sector, actor.IsPlural, actor.IsPerson) = (country, ActsAsState(token, match, isPlural) ? "GOV" : "CVL", isPlural, !isPlural);
            actor.Gender = match.Meanings[0].Gender;
        }

        scene.Mention(token, tree.PhraseSpan(token), actor, describes: true, named: false);
        return true;
    }

    // "les Russes ont livré des armes" is told of the state, "les Russes ont défilé" of its people.
    private bool ActsAsState(int token, PhraseMatch match, bool isPlural) =>
        isPlural && IsDefinite(token) && HasDeterminer(token) && match.Entry<Country>(PhraseUse.Adjective) is not null && tree.Head(token) is >= 0 and var verb
        && knowledge.Words("state-verb").Contains(tree.Lemma(verb));

    private bool HasDeterminer(int token) => tree.Child(token, "det") >= 0 || tree.Child(token, "nummod") >= 0;

    // "conférence de presse", "sans ministre": a kind, and nobody in particular.
    private bool IsKind(int token, PhraseMatch match) => !IsPlural(token, match) && !HasDeterminer(token) && tree.Preposition(token) is not null;

    private bool HasTwo(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Lemma(child) is "deux" or "2" && IsDefinite(token))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDefinite(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Is(child, "det"))
            {
                return !knowledge.Words("indefinite").Contains(tree.Lemma(child)) && tree.Features(child).PronType != "Ind";
            }
        }

        return tree.Child(token, "nummod") < 0;
    }

    private bool IsFormer(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Is(child, "amod") && knowledge.Words("former").Contains(tree.Lemma(child)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlural(int token, PhraseMatch match) =>
        match.Meanings[0].Number is { } number ? number == "Plur" : tree.Features(token).Number == "Plur";
}
