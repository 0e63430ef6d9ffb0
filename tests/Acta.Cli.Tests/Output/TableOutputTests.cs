using Acta.Cli.Output;
using Acta.Cli.Ui;
using Acta.Core;
using Spectre.Console;

namespace Acta.Cli.Tests.Output;

public sealed class TableOutputTests
{
    [Theory]
    [InlineData("Zélandie : la ministre Ana Brik reçue à Port-Clair")]
    [InlineData("17 mars 2021 (2021-03-17) · date trouvée : métadonnées JSON-LD")]
    [InlineData("Le Courrier de Zélandie · https://example.org/brik")]
    [InlineData("Mis de côté : Publicité | Abonnez-vous à notre lettre")]
    [InlineData("  1  rencontre, consultation · visite  CONSULT/visit")]
    [InlineData("qui    la ministre des Affaires étrangères Ana Brik (France, gouvernement)")]
    [InlineData("quand  16 mars 2021 2021-03-16")]
    [InlineData("arrêtés : de 10 à 100")]
    [InlineData("  3  soutien, signature  SUPPORT  nié")]
    [InlineData("  4  protestation · grève  PROTEST/strike  (d’après un titre en lien)")]
    [InlineData("Dit aussi : la ministre Ana Brik reçue à Port-Clair")]
    [InlineData("le palais (discours indirect)  L’accord n’a pas été signé")]
    public void An_article_shows_where_it_is_from_and_a_block_an_event(string shown) => Assert.Contains(shown, Table(SampleRecords.Full, colours: false), StringComparison.Ordinal);

    [Fact]
    public void The_trigger_is_marked_in_its_sentence_in_colour_or_else_by_stars()
    {
        Assert.Matches("\u001b\\[[0-9;]*4[0-9;]*mrencontré\u001b\\[0m", Table(SampleRecords.Full, colours: true));
        Assert.Contains("Ana Brik a *rencontré* mardi à Port-Clair", Table(SampleRecords.Full, colours: false), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_events_says_so() =>
        Assert.Contains("Aucun événement trouvé.", Table(SampleRecords.Full with { Events = [] }, colours: false), StringComparison.Ordinal);

    [Fact]
    public void Hostile_text_cannot_steer_the_terminal()
    {
        var shown = Table(SampleRecords.Hostile, colours: false);
        Assert.DoesNotContain('\u001b', shown);
        Assert.DoesNotContain('\u0007', shown);
        Assert.DoesNotContain('\u202E', shown);
        Assert.Contains("[red]<script>", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_endless_sentence_only_what_stands_around_the_trigger_is_shown()
    {
        var told = SampleRecords.Full.Events[2];
        var text = new string('a', 50_000) + " signé " + new string('b', 50_000);
        var mention = new EventMention(SampleRecords.Span(text, "signé"), SampleRecords.Span(text, "signé"), new TextSpan(0, text.Length));
        var record = SampleRecords.Full with
        {
            Article = SampleRecords.Full.Article with { Text = text, Blocks = [] },
            Events = [told with { StatusEvidence = [], Source = null, Mentions = [mention] }],
            Claims = [],
        };
        Assert.InRange(Table(record, colours: false).Length, 1_000, 4_000);
    }

    private static string Table(ArticleRecord record, bool colours)
    {
        using var written = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(written),
        });
        console.Profile.Width = 200;
        using (var table = new TableOutput(console, new EventWords(UiTexts.Load(Repository.Resources, "fr")), written))
        {
            table.Write(record);
        }

        return written.ToString();
    }
}
