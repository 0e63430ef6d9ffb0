using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Cli.Tests;

/// <summary>Records made by hand, so that outputs can be tested without coding.</summary>
internal static class SampleRecords
{
    public const string Title = "Zélandie : la ministre Ana Brik reçue à Port-Clair";

    private const string Text = """
        Publicité
        Zélandie : la ministre Ana Brik reçue à Port-Clair
        La ministre des Affaires étrangères Ana Brik a rencontré mardi à Port-Clair le président Jo Malen. Selon la police, entre dix et cent manifestants ont été arrêtés lundi devant le palais.
        L’accord n’a pas été signé, a précisé le palais.
        ► À lire aussi : la grève des ports suspendue
        Abonnez-vous à notre lettre
        """;

    /// <summary>A record with every kind of field, a negated event, a related one, debris and a claim.</summary>
    public static ArticleRecord Full { get; } = Build(Text);

    /// <summary>A record whose every text is meant to break what shows it.</summary>
    public static ArticleRecord Hostile { get; } = BuildHostile();

    public static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static ArticleRecord Build(string text)
    {
        text = text.ReplaceLineEndings("\n");
        var lines = text.Split('\n');
        TextSpan At(string words) => Span(text, words);
        var meeting = At(lines[2][..(lines[2].IndexOf('.', StringComparison.Ordinal) + 1)]);
        var arrests = At(lines[2][(lines[2].IndexOf('.', StringComparison.Ordinal) + 2)..]);
        var minister = new Party("la ministre des Affaires étrangères Ana Brik", "FRA", "GOV", "ana-brik", "Q1", "name", [At("La ministre des Affaires étrangères Ana Brik"), At("Ana Brik reçue")]);
        var president = new Party("le président Jo Malen", "BEL", "GOV", null, null, "name", [At("le président Jo Malen")]);
        var town = new Place("Port-Clair", "Port-Clair", "BEL", 51.2, 2.9, PlacePrecision.Point, "place.in", [At("Port-Clair le") with { Length = 10 }]);
        var article = new Article
        {
            Id = "brik-malen",
            Text = text,
            Origin = "pages/brik.html",
            Url = "https://example.org/brik",
            Title = Title,
            Outlet = "Le Courrier de Zélandie",
            Language = "fr",
            Published = new PublicationDate(Edtf.Parse("2021-03-17"), "json-ld"),
            Blocks =
            [
                new Block(At(lines[0]), BlockKind.Debris, "ad"),
                new Block(At(lines[1]), BlockKind.Title),
                new Block(At(lines[2]), BlockKind.Paragraph),
                new Block(At(lines[3]), BlockKind.Paragraph),
                new Block(At(lines[4]), BlockKind.Related, "related"),
                new Block(At(lines[5]), BlockKind.Debris, "newsletter"),
            ],
            Related = [new RelatedLink("la grève des ports suspendue", null, At("la grève des ports suspendue"))],
        };
        ImmutableArray<Event> events =
        [
            new Event
            {
                Type = EventType.Consult, Mode = "visit", Actors = [minister], Recipients = [president], Place = town,
                Date = new EventDate(Edtf.Parse("2021-03-16"), "weekday", "the last Tuesday before publication", [At("mardi")]),
                Mentions =
                [
                    new EventMention(At("reçue"), At("la ministre Ana Brik reçue à Port-Clair"), At(lines[1])),
                    new EventMention(At("rencontré"), At("Ana Brik a rencontré mardi"), meeting),
                ],
                Rule = "consult.verb.rencontrer", Confidence = 0.91,
            },
            new Event
            {
                Type = EventType.Coerce, Mode = "arrest",
                Recipients = [new Party("manifestants", "BEL", "CVL", null, null, "noun", [At("manifestants")])],
                Place = town with { Evidence = [At("devant le palais")], Text = "le palais", Precision = PlacePrecision.Unknown, Country = null },
                Date = new EventDate(Edtf.Parse("2021-03-15~"), "weekday", "the last Monday before publication", [At("lundi")]),
                Counts = [new Count(CountKind.Arrested, 10, 100, At("entre dix et cent"))],
                Source = new Attribution("la police", null, [At("la police")]),
                Mentions = [new EventMention(At("arrêtés"), At("manifestants ont été arrêtés lundi"), arrests)],
                Rule = "coerce.verb.arrêter", Confidence = 0.8,
            },
            new Event
            {
                Type = EventType.Support, Status = EventStatus.Negated, StatusEvidence = [At("n’a pas")],
                Source = new Attribution("le palais", null, [At("le palais.")]),
                Mentions = [new EventMention(At("signé"), At("L’accord n’a pas été signé"), At(lines[3]))],
                Rule = "support.verb.signer", Confidence = 0.7,
            },
            new Event
            {
                Type = EventType.Protest, Mode = "strike", IsRelated = true,
                Date = new EventDate(Edtf.Parse("2021-03-01/.."), "since", "still going on", [At("suspendue")]),
                Mentions = [new EventMention(At("grève"), At("la grève des ports"), At(lines[4]))],
                Rule = "protest.noun.grève", Confidence = 0.6,
            },
        ];
        ImmutableArray<Claim> claims =
        [
            new Claim(ClaimKind.Indirect, events[2].Source, At("a précisé"), At("L’accord n’a pas été signé"), At(lines[3]), "verb.préciser"),
        ];
        return new ArticleRecord(article, events, claims, [new Diagnostic("READ010", Severity.Warning, "one block was cut short", "reading", At("Publicité"))]);
    }

    private static ArticleRecord BuildHostile()
    {
        const string text = "[red]<script>alert(1)</script>\u001b[2J & \"x\" 'y' 🙂 tue\u202E [/] {0}";
        var all = new TextSpan(0, text.Length);
        var trigger = Span(text, "tue");
        var party = new Party("<b onload=x>[bold]\u0007", "X\"><script>", "[/]", null, null, "r", [new TextSpan(0, 5)]);
        var article = new Article
        {
            Id = "../../x",
            Text = text,
            Origin = "a\u001b]0;b\n<script>.html",
            Url = "javascript:alert(1)",
            Title = text,
            Language = "fr\"><script>",
            Blocks = [new Block(all, BlockKind.Paragraph), new Block(new TextSpan(text.Length, 0), BlockKind.Debris, "<script>")],
            Related = [new RelatedLink("<script>[x]", "javascript:alert(2)", null)],
        };
        var told = new Event
        {
            Type = EventType.Assault, Mode = "<script>", Actors = [party], Recipients = [party],
            Date = new EventDate(Edtf.Parse("2021-03-15"), "<r>", "<w>", [new TextSpan(3, 4)]),
            Mentions = [new EventMention(trigger, all, all)],
            Source = new Attribution("<script>", null, [all]),
            Rule = "<script>",
        };
        return new ArticleRecord(article, [told], [], [new Diagnostic("X<", Severity.Warning, "<script>\u001b", "x")]);
    }
}
