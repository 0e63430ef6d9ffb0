using System.Security.Cryptography;
using System.Text;
using Acta.Analysis.Evaluation;
using Acta.Analysis.Parsing;
using Acta.Core;

namespace Acta.Cli.Output;

/// <summary>Writes what the analyser sees of documents, one after the other. Closes the writer.</summary>
internal sealed class TreeOutput : IDisposable
{
    private const string Style = "body{font:1rem/1.5 system-ui,sans-serif;margin:1.5rem;background:#fff;color:#222}figure{margin:0 0 2rem;overflow-x:auto}";

    private readonly TextWriter output;
    private readonly TreeFormat format;

    /// <summary>Starts the output.</summary>
    public TreeOutput(TextWriter output, TreeFormat format)
    {
        this.output = output;
        this.format = format;
        if (format == TreeFormat.Html)
        {
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
            output.Write($"""
                <!doctype html>
                <html>
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Acta</title>
                <style>{Style}</style>
                </head>
                <body>

                """);
        }
    }

    /// <summary>Writes the sentences of a document that has been analysed.</summary>
    public void Write(Document document)
    {
        switch (format)
        {
            case TreeFormat.Conllu:
                ConlluWriter.Write(document, output);
                break;
            case TreeFormat.Tree:
                TreeText.Write(document, output);
                break;
            default:
                WriteDrawings(document);
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (format == TreeFormat.Html)
        {
            output.Write("</body>\n</html>\n");
        }

        output.Dispose();
    }

    private void WriteDrawings(Document document)
    {
        output.Write($"<h1>{HtmlText.Encode(document.Article.Title ?? document.Article.Id)}</h1>\n");
        foreach (var sentence in document.Sentences)
        {
            output.Write($"<figure><figcaption>{HtmlText.Encode(sentence.Span.In(document.Text))}</figcaption>{TreeSvg.Draw(document, sentence)}</figure>\n");
        }
    }
}
