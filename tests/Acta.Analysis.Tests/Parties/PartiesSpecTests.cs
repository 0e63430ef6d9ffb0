using Acta.Analysis.Parties;
using Acta.Analysis.Pipeline;
using Acta.Analysis.Tests.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Tests.Parties;

/// <summary>Runs the cases of <c>specs/parties/fr</c>: one test an expectation.</summary>
public sealed class PartiesSpecTests
{
    private static readonly Lazy<AnalysisPipeline> Pipeline = new(static () =>
        new AnalysisPipeline([.. FrenchAnalyser.Load(BuiltIn.Root).Stages, new PartiesStage(BuiltIn.Knowledge)]));

    private static readonly Dictionary<(string, string), Document> Read = [];

    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var file in Directory.GetFiles(Path.Combine(BuiltIn.Root, "specs", "parties", "fr"), "*.spec").Order(StringComparer.Ordinal))
        {
            var (date, text) = ("", "");
            foreach (var line in File.ReadLines(file))
            {
                if (line.Length == 0 || line[0] == '#')
                {
                    continue;
                }

                if (line[0] == '@')
                {
                    (date, text) = (line[1..].Trim(), "");
                }
                else if (line[0] == ' ')
                {
                    cases.Add(Path.GetFileName(file), date, text, line.Trim());
                }
                else
                {
                    text = line;
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_word_means_what_the_case_says(string file, string date, string text, string expectation)
    {
        Assert.False(string.IsNullOrEmpty(text), file + ": a text is missing before " + expectation);
        var document = Analyse(date, text);
        var parts = expectation.Split(' ', 3);
        var token = TokenOf(document, parts[0]);
        Assert.Equal(parts[2], parts[1] == "@" ? PlaceAt(document, token) : PartyAt(document, token, parts[2]));
    }

    private static Document Analyse(string date, string text)
    {
        lock (Read)
        {
            if (!Read.TryGetValue((date, text), out var document))
            {
                var article = new Article
                {
                    Id = "case", Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)], Origin = "case", Language = "fr",
                    Published = new PublicationDate(Edtf.Parse(date), "option"),
                };
                Read[(date, text)] = document = Pipeline.Value.Analyse(article);
            }

            return document;
        }
    }

    private static int TokenOf(Document document, string word)
    {
        var cut = word.IndexOf('#', StringComparison.Ordinal);
        var (form, nth) = cut < 0 ? (word, 1) : (word[..cut], word[cut + 1] - '0');
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            var covered = document.Tokens[i].Span.In(document.Text);
            if ((covered == form || document.Tokens[i].Form == form || covered.EndsWith("-" + form, StringComparison.Ordinal)) && --nth == 0)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"'{word}' is no token of: {string.Join(' ', document.Tokens.Select(static t => t.Form))}");
    }

    private static string PartyAt(Document document, int token, string expected)
    {
        var mention = new PartyIndex(document).Covering(token);
        if (mention is null || (expected == "?" && mention.HeadToken != token))
        {
            return "?";
        }

        if (expected.Contains(" + ", StringComparison.Ordinal))
        {
            return string.Join(" + ", mention.Parties.Select(static p => p.Text));
        }

        var party = mention.Parties[0];
        var text = expected.StartsWith("...", StringComparison.Ordinal) ? "..." : party.Text;
        return $"{text} | {party.Country ?? "-"} | {party.Sector ?? "-"}";
    }

    private static string PlaceAt(Document document, int token)
    {
        var place = document.Places.FirstOrDefault(p => p.HeadToken == token || p.Span.Contains(document.Tokens[token].Span));
        return place is null ? "?" : $"{place.Place.Country ?? "-"} {place.Place.Precision.ToString().ToLowerInvariant()}";
    }
}
