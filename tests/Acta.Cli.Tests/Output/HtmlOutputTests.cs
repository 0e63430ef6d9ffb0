using System.Text.RegularExpressions;
using Acta.Cli.Output;
using Acta.Cli.Ui;
using Acta.Core;

namespace Acta.Cli.Tests.Output;

public sealed class HtmlOutputTests
{
    private static readonly string Full = Page("fr", SampleRecords.Full, SampleRecords.Full);
    private static readonly string Hostile = Page("en", SampleRecords.Hostile);

    [Fact]
    public void Every_link_inside_the_page_leads_somewhere()
    {
        Assert.All(Links(Full), link => Assert.Contains($" id=\"{link}\"", Full));
        Assert.All(Links(Hostile), link => Assert.Contains($" id=\"{link}\"", Hostile));
        Assert.True(Links(Full).Count() > 40);
    }

    [Fact]
    public void No_anchor_stands_twice()
    {
        var anchors = Regex.Matches(Full, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(anchors.Distinct(), anchors);
    }

    [Fact]
    public void The_words_of_a_field_are_marked_and_lead_back_to_its_event() =>
        Assert.Contains(
            "<span class=\"at\" id=\"a1e2-count1\"><a class=\"m count\" href=\"#a1e2\" title=\"2 chiffres\">entre dix et cent</a></span>", Full);

    [Fact]
    public void A_field_leads_to_its_words() => Assert.Contains("<a href=\"#a1e2-count1\">arrêtés : de 10 à 100</a>", Full);

    [Fact]
    public void Nothing_in_the_page_runs_or_is_fetched()
    {
        foreach (var page in new[] { Full, Hostile })
        {
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("<[^>]*\\s(src|on[a-z]+|style)=", page);
            Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("content=\"default-src &#x27;none&#x27;".Replace("&#x27;", "'", StringComparison.Ordinal), page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Hostile_text_and_addresses_are_shown_as_text()
    {
        Assert.DoesNotContain("href=\"javascript:", Hostile, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E]", Hostile);
        Assert.Contains("[red]&lt;script&gt;alert(1)", Hostile, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_speaks_the_language_asked_for()
    {
        Assert.Contains("<html lang=\"fr\">", Full, StringComparison.Ordinal);
        Assert.Contains("16 mars 2021", Full, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", Hostile, StringComparison.Ordinal);
        Assert.Contains("Record of events", Hostile, StringComparison.Ordinal);
    }

    [Fact]
    public void Debris_is_there_but_folded() =>
        Assert.Contains("<details class=\"debris\"><summary>Mis de côté <code>ad</code></summary><p lang=\"fr\">Publicité</p></details>", Full, StringComparison.Ordinal);

    private static IEnumerable<string> Links(string page) => Regex.Matches(page, "href=\"#([^\"]*)\"").Select(match => match.Groups[1].Value);

    private static string Page(string language, params ArticleRecord[] records)
    {
        using var page = new StringWriter();
        using (var output = new HtmlOutput(page, new EventWords(UiTexts.Load(Repository.Resources, language)), File.ReadAllText(Path.Combine(Repository.Resources, "ui", "page.css"))))
        {
            foreach (var record in records)
            {
                output.Write(record);
            }
        }

        return page.ToString();
    }
}
