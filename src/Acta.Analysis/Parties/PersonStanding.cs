using Acta.Analysis.Knowledge;

namespace Acta.Analysis.Parties;

/// <summary>What a known person is at a date.</summary>
/// <param name="Country">The country acted for.</param>
/// <param name="Sector">PLOVER sector; null where nothing is known of that time.</param>
/// <param name="Rule">Id of the rule that says so.</param>
internal readonly record struct PersonStanding(string? Country, string? Sector, string Rule)
{
    // The news of the day after still tells of the office lost.
    private const int Grace = 3;

    // Where a person holds several offices at once, the highest counts.
    private static readonly string[] Highest = ["president", "monarch", "leader", "government"];

    /// <summary>The standing of a person on a range of days.</summary>
    public static PersonStanding At(Person person, DateOnly first, DateOnly last)
    {
        if (first == DateOnly.MinValue && person.Tenures.Length > 0)
        {
            var any = person.Tenures[^1];
            return new PersonStanding(any.Country, any.Sector, "person.undated");
        }

        Tenure? now = null;
        Tenure? past = null;
        Tenure? future = null;
        foreach (var tenure in person.Tenures)
        {
            if (tenure.Holds(first.AddDays(-Grace), last))
            {
                now = now is null || Rank(tenure) < Rank(now) ? tenure : now;
            }
            else if (tenure.To < first)
            {
                past = past is null || tenure.To > past.To ? tenure : past;
            }
            else
            {
                future ??= tenure;
            }
        }

        return now is not null ? new PersonStanding(now.Country, now.Sector, now.Office is null ? "person.known" : "person.office." + now.Office)
            : past is not null ? new PersonStanding(past.Country, past.Sector == "GOV" ? "ELI" : past.Sector, "person.former")
            : new PersonStanding(future?.Country, null, "person.known");
    }

    private static int Rank(Tenure tenure)
    {
        var rank = Array.IndexOf(Highest, tenure.Office);
        return rank >= 0 ? rank : tenure.Office is null ? 20 : 10;
    }
}
