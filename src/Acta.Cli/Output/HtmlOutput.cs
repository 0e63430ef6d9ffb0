using System.Security.Cryptography;
using System.Text;
using Acta.Cli.Ui;
using Acta.Core;

namespace Acta.Cli.Output;

/// <summary>
/// Writes one self-contained page: no script, no remote asset, and a content security policy that allows nothing but its own style. Articles are
/// written as they come. Closes the writer.
/// </summary>
internal sealed class HtmlOutput : IRecordOutput
{
    private static readonly EventField[] ReadingOrder =
    [
        EventField.Trigger, EventField.Actor, EventField.Recipient, EventField.Place, EventField.Date, EventField.Count, EventField.Source, EventField.Status,
    ];

    private readonly TextWriter output;
    private readonly EventWords words;
    private int articles;

    /// <summary>Starts the page.</summary>
    /// <param name="output">Where to write it.</param>
    /// <param name="words">The words to say it in.</param>
    /// <param name="style">The style sheet.</param>
    public HtmlOutput(TextWriter output, EventWords words, string style)
    {
        this.output = output;
        this.words = words;
        style = style.ReplaceLineEndings("\n");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        output.Write($"""
            <!doctype html>
            <html lang="{words.Texts.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>{Text("page.title")}</title>
            <style>{style}</style>
            </head>
            <body>
            <header class="page" id="top">
            <p class="name">Acta</p>
            <h1>{Text("page.title")}</h1>
            <p>{Text("page.made")}</p>
            <ul class="legend" aria-label="{Text("page.legend")}">{Legend()}</ul>
            </header>
            <main>

            """);
    }

    /// <inheritdoc/>
    public void Write(ArticleRecord record) => new HtmlArticle(output, words, record, ++articles).Write();

    /// <inheritdoc/>
    public void Dispose()
    {
        output.Write($"</main>\n<footer><a href=\"#top\">{Text("page.top")}</a></footer>\n</body>\n</html>\n");
        output.Dispose();
    }

    private string Legend() => string.Concat(ReadingOrder.Select(
        field => $"<li><span class=\"m {HtmlArticle.Class(field)}\">{HtmlText.Encode(words.Field(field))}</span></li>"));

    private string Text(string key) => HtmlText.Encode(words.Texts[key]);
}
