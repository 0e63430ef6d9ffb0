using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Acta.Analysis;
using Acta.Analysis.Evaluation;
using Acta.Core;

namespace Acta.Cli.Evaluation;

/// <summary>Scores the analyser of French against treebanks and texts whose names are marked.</summary>
internal sealed class AnalyserEvaluation(FrenchAnalyser analyser)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The figures of the CoNLL 2018 shared task on a treebank, F1 from 0 to 100.</summary>
    /// <param name="file">A file of CoNLL-U.</param>
    /// <param name="goldTokens">Whether the treebank's sentences and words are given; else its raw text is.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">It is no CoNLL-U.</exception>
    public IReadOnlyList<(string Name, double Figure)> Treebank(string file, bool goldTokens)
    {
        var gold = ConlluReader.ReadFile(file);
        var document = goldTokens ? TreebankText.Tokenized(gold) : TreebankText.Raw(gold);
        foreach (var stage in analyser.Stages.Where(stage => !goldTokens || stage != analyser.Tokenization))
        {
            stage.Run(document);
        }

        var score = TreebankScore.Compute(gold, ConlluWriter.ToSentences(document));
        return
        [
            ("words", score.Words), ("sentences", score.Sentences), ("upos", score.Upos), ("ufeats", score.Features), ("lemmas", score.Lemmas),
            ("uas", score.Uas), ("las", score.Las), ("clas", score.Clas),
        ];
    }

    /// <summary>How well names are found, by kind, in a folder of texts <c>ID.txt</c> whose names are marked in <c>ID.ann</c> (BRAT).</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="FormatException">A file of marks is not well-formed.</exception>
    public IReadOnlyDictionary<NameKind, NameScore> Names(string folder) => NameScore.Compute(
        Directory.EnumerateFiles(folder, "*.ann", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(marks =>
        {
            var text = File.ReadAllText(Path.ChangeExtension(marks, ".txt"));
            var document = new Document(new Article
            {
                Id = "text",
                Text = text,
                Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)],
                Origin = marks,
                Language = "fr",
            });
            foreach (var stage in analyser.Stages)
            {
                stage.Run(document);
            }

            return (BratReader.Read(File.ReadLines(marks), text).AsEnumerable(), document.Names.Select(name => (name.Span, name.Kind)));
        }));

    /// <summary>Writes a treebank's figures, as aligned text with two decimals or as JSON.</summary>
    public static void Write(IReadOnlyList<(string Name, double Figure)> figures, bool json, StreamWriter output)
    {
        if (json)
        {
            output.Flush();
            using var writer = new Utf8JsonWriter(output.BaseStream, Options);
            writer.WriteStartObject();
            foreach (var (name, figure) in figures)
            {
                writer.WriteNumber(name, figure);
            }

            writer.WriteEndObject();
            return;
        }

        foreach (var (name, figure) in figures)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {figure:0.00}"));
        }
    }

    /// <summary>Writes the figures of names by kind, as aligned text with three decimals or as JSON.</summary>
    public static void Write(IReadOnlyDictionary<NameKind, NameScore> scores, bool json, StreamWriter output)
    {
        if (json)
        {
            output.Flush();
            using var writer = new Utf8JsonWriter(output.BaseStream, Options);
            writer.WriteStartObject();
            foreach (var (kind, score) in scores)
            {
                writer.WriteStartObject(kind.ToString().ToLowerInvariant());
                writer.WriteNumber("gold", score.Gold);
                writer.WriteNumber("found", score.Found);
                writer.WriteNumber("right", score.Right);
                writer.WriteNumber("precision", score.Precision);
                writer.WriteNumber("recall", score.Recall);
                writer.WriteNumber("f1", score.F1);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            return;
        }

        output.WriteLine($"{"kind",-12} {"gold",6} {"found",6} {"right",6} {"precision",9} {"recall",6} {"F1",5}");
        foreach (var (kind, score) in scores)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind.ToString().ToLowerInvariant(),-12} {score.Gold,6} {score.Found,6} {score.Right,6} {Thousandths.Text(score.Precision),9} {Thousandths.Text(score.Recall),6} {Thousandths.Text(score.F1),5}"));
        }
    }
}
