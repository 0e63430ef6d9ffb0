using System.Diagnostics;
using Acta.Analysis.Knowledge;

namespace Acta.Analysis.Tests.Knowledge;

public sealed class KnowledgeTablesTests
{
    private static readonly KnowledgeBase Known = BuiltIn.Knowledge;

    [Theory]
    [InlineData("Biélorussie", "country.BLR", PhraseUse.Name)]
    [InlineData("bielorussie", null, PhraseUse.Name)]
    [InlineData("BIÉLORUSSIE", "country.BLR", PhraseUse.Name)]
    [InlineData("Bélarus", "country.BLR", PhraseUse.Name)]
    [InlineData("biélorusses", "country.BLR", PhraseUse.Adjective)]
    [InlineData("turque", "country.TUR", PhraseUse.Adjective)]
    [InlineData("guyanaise", "place.FRA.guyane", PhraseUse.Adjective)]
    [InlineData("Maison-Blanche", "country.USA", PhraseUse.Metonym)]
    [InlineData("Kremlin", "country.RUS", PhraseUse.Metonym)]
    [InlineData("Moscou", "country.RUS", PhraseUse.Metonym)]
    [InlineData("Bruxelles", "org.union-europeenne", PhraseUse.Metonym)]
    [InlineData("Caire", "country.EGY", PhraseUse.Metonym)]
    [InlineData("Lukashenko", "person.alexandre-loukachenko", PhraseUse.Surname)]
    [InlineData("Vladimir Putin", "person.vladimir-poutine", PhraseUse.Name)]
    [InlineData("Xi", "person.xi-jinping", PhraseUse.Surname)]
    [InlineData("ONU", "org.organisation-des-nations-unies", PhraseUse.Name)]
    [InlineData("onu", null, PhraseUse.Name)]
    [InlineData("forces de l'ordre", "role.force-de-l-ordre", PhraseUse.Role)]
    [InlineData("juges d’instruction", "role.juge-d-instruction", PhraseUse.Role)]
    [InlineData("policières", "role.policier", PhraseUse.Role)]
    [InlineData("hommes armés", "role.homme-arme", PhraseUse.Role)]
    [InlineData("généraux", "role.general", PhraseUse.Role)]
    public void A_phrase_names_its_entry(string phrase, string? id, PhraseUse use)
    {
        var meanings = Known.Phrases.Find(phrase);
        if (id is null)
        {
            Assert.Empty(meanings);
        }
        else
        {
            Assert.Contains(meanings, m => m.Entry.Id == id && m.Use == use);
        }
    }

    [Theory]
    [InlineData("president", "BLR", "2020-09", "Alexandre Loukachenko")]
    [InlineData("president", "FRA", "2012-07", "François Hollande")]
    [InlineData("government", "GBR", "2017-03", "Theresa May")]
    [InlineData("foreign", "FRA", "2016-11", "Jean-Marc Ayrault")]
    [InlineData("leader", "PRK", "2017-01", "Kim Jong-un")]
    public void An_office_has_its_holder_of_the_day(string office, string country, string month, string name)
    {
        var first = DateOnly.ParseExact(month + "-10", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal([name], Known.Holders(office, country, first, first.AddDays(5)).Select(static p => p.Name));
    }

    [Fact]
    public void The_tables_are_large_enough_to_be_useful()
    {
        var counts = Known.Entries.CountBy(static e => e.GetType()).ToDictionary();
        Assert.True(counts[typeof(Country)] >= 195);
        Assert.True(counts[typeof(KnownPlace)] >= 1_700);
        Assert.True(counts[typeof(Organization)] >= 600);
        Assert.True(counts[typeof(Role)] >= 500);
        Assert.True(Known.Entries.OfType<Person>().Sum(static p => p.Tenures.Count(static t => t.Office is not null)) >= 1_200);
    }

    [Fact]
    public void The_tables_load_quickly()
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 6; run++)
        {
            var start = Stopwatch.GetTimestamp();
            KnowledgeBase.Load(BuiltIn.Folder);
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
        }

        // 150 ms is the bar on a quiet machine; tests run beside others.
        Assert.InRange(best.TotalMilliseconds, 0, 500);
    }
}
