using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Acta.Analysis;
using Acta.Analysis.Evaluation;

namespace Acta.Trainer;

/// <summary>Writes <c>models/MANIFEST.json</c>: what a model was made of, what it reaches and what its bytes are.</summary>
internal static class ManifestWriter
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, Options options, ModelScores scores)
    {
        var bytes = File.ReadAllBytes(options.Output);
        var manifest = new
        {
            models = new[]
            {
                new
                {
                    file = Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFullPath(options.Output)).Replace('\\', '/'),
                    language = "fr",
                    format = ModelFile.Version,
                    bytes = bytes.Length,
                    sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                    data = Sources(options),
                    options = new
                    {
                        options.Units, options.Embedding, options.Epochs, options.SegmenterEpochs, options.Seed, options.Rate,
                        Analyser = options.Analyser is { } analyser ? Path.GetFileName(analyser) : null,
                        Start = options.Start is { } start ? Path.GetFileName(start) : null, Teacher = options.Teacher is { } teacher ? Path.GetFileName(teacher) : null,
                        TeacherWeight = options.Teacher is null ? 0f : options.TeacherWeight,
                    },
                    dev = options.Dev is null ? null : Path.GetFileNameWithoutExtension(options.Dev),
                    gold_tokens = Figures(scores.GoldTokens),
                    raw_text = Figures(scores.RawText),
                    names_f1 = scores.Names.ToDictionary(n => n.Key.ToString(), n => Math.Round(n.Value.F1, 3)),
                },
            },
        };
        File.WriteAllText(path, JsonSerializer.Serialize(manifest, Json) + "\n");
    }

    private static IEnumerable<object> Sources(Options options)
    {
        foreach (var file in options.Treebanks.Concat(options.Extras).Append(options.Raw).OfType<string>())
        {
            yield return new { use = file == options.Raw ? "raw text" : "trees", name = Path.GetFileNameWithoutExtension(file), licence = Licence(file), bytes = new FileInfo(file).Length };
        }

        if (options.Names is { } names)
        {
            yield return new
            {
                use = "names", name = Path.GetFileName(names), licence = "annotations CC BY 4.0, texts CC BY 2.5",
                bytes = Directory.EnumerateFiles(names).Sum(f => new FileInfo(f).Length),
            };
        }

        yield return new { use = "dictionary", name = "hunspell " + Path.GetFileName(options.Lexicon), licence = "MPL-2.0", bytes = new FileInfo(options.Lexicon + ".dic").Length };
    }

    private static string Licence(string file) => Path.GetFileName(file) switch
    {
        var name when name.Contains("sequoia", StringComparison.Ordinal) || name.Contains("fqb", StringComparison.Ordinal) => "LGPL-LR",
        _ => "CC BY-SA 4.0",
    };

    private static object? Figures(TreebankScore? s) => s is null ? null : new
    {
        words = Math.Round(s.Words, 2), sentences = Math.Round(s.Sentences, 2), upos = Math.Round(s.Upos, 2), ufeats = Math.Round(s.Features, 2),
        lemmas = Math.Round(s.Lemmas, 2), uas = Math.Round(s.Uas, 2), las = Math.Round(s.Las, 2), clas = Math.Round(s.Clas, 2),
    };
}
