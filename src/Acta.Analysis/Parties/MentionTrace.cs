using Acta.Analysis.Knowledge;

namespace Acta.Analysis.Parties;

/// <summary>The mentions read so far, in order: what a description or pronoun can refer back to.</summary>
internal sealed class MentionTrace
{
    private const int Reach = 400;
    private const int BodyReach = 120;

    private readonly List<(int Token, Actor Actor)> read = [];

    /// <summary>Notes a mention as read.</summary>
    public void Add(int token, Actor actor) => read.Add((token, actor));

    /// <summary>The mentions, the last first, no further back than a few hundred.</summary>
    public IEnumerable<(int Token, Actor Actor)> Back()
    {
        for (var i = read.Count - 1; i >= Math.Max(0, read.Count - Reach); i--)
        {
            yield return read[i];
        }
    }

    /// <summary>The person mentioned last to whom the article gives a role, of a country where one is asked for.</summary>
    public Actor? LastWithRole(string role, string? country) =>
        Back().Select(static m => m.Actor).FirstOrDefault(a => a.Roles.Contains(role) && a.IsPerson && (country is null || a.Country is null || a.Country == country));

    /// <summary>The named body mentioned last that is no state and no person, of a sector where one is asked for.</summary>
    public Actor? LastBody(string? sector = null) => Back().Take(BodyReach).Select(static m => m.Actor)
        .FirstOrDefault(a => a is { IsNamed: true, IsPerson: false, IsState: false } && (sector is null || a.Sector == sector));

    /// <summary>The two that "les deux dirigeants" or "les deux pays" means: the last two of their kind, in the order of the text; null where there are not two.</summary>
    public Actor[]? LastTwo(int token, Role role, KnowledgeBase knowledge, NameResolver names)
    {
        var isCountry = role.Kind == RoleKind.Country || knowledge.Words("group-country").Contains(role.Name);
        if (!isCountry && role.Kind != RoleKind.Person)
        {
            return null;
        }

        var pair = new List<Actor>();
        foreach (var (at, actor) in Back())
        {
            var fits = isCountry ? actor.IsState || (actor is { IsPerson: true, Sector: "GOV" } && knowledge.Country(actor.Country) is not null)
                : actor is { IsPerson: true, IsNamed: true, IsPlural: false } && (role.Sector is null || actor.Sector == role.Sector);
            if (!fits || at >= token || pair.Exists(p => p == actor || (isCountry && p.Country == actor.Country)))
            {
                continue;
            }

            pair.Add(actor);
            if (pair.Count == 2)
            {
                pair.Sort(static (a, b) => a.FirstToken.CompareTo(b.FirstToken));
                return isCountry ? [.. pair.Select(p => p.IsState ? p : names.KnownState(knowledge.Country(p.Country)!))] : [.. pair];
            }
        }

        return null;
    }
}
