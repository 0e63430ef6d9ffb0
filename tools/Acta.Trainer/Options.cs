using System.Globalization;

namespace Acta.Trainer;

/// <summary>What the trainer is asked to do.</summary>
internal sealed record Options
{
    /// <summary>What the command line may say.</summary>
    public const string Usage = """
        usage: acta-train --treebank FILE.conllu… --lexicon DICTIONARY --tokenization FOLDER --out FILE
          [--extra FILE.conllu…] [--dev FILE.conllu] [--names BRAT_FOLDER] [--manifest FILE] [--teacher MODEL] [--raw FILE] [--teacher-weight 0.5] [--start MODEL] [--analyser MODEL]
          [--epochs 30] [--segmenter-epochs 12] [--units 192] [--embedding 160] [--rate 0.002] [--threads 2] [--seed 1]
        """;

    public List<string> Treebanks { get; } = [];

    /// <summary>Further treebanks, of other kinds of text: met as often as silver sentences are.</summary>
    public List<string> Extras { get; } = [];

    public string? Dev { get; init; }

    public string? Names { get; init; }

    /// <summary>Raw text, paragraphs apart by empty lines, that the teacher analyses.</summary>
    public string? Raw { get; init; }

    /// <summary>A model whose analyses of the raw text and of the texts with names are learnt from too.</summary>
    public string? Teacher { get; init; }

    /// <summary>How much a teacher's tree counts beside a gold one.</summary>
    public float TeacherWeight { get; init; } = 0.5f;

    /// <summary>A model whose analyser is kept; only the segmenter is trained.</summary>
    public string? Analyser { get; init; }

    /// <summary>A model whose analyser is trained on, with its features and labels.</summary>
    public string? Start { get; init; }

    public required string Lexicon { get; init; }

    public required string Tokenization { get; init; }

    public required string Output { get; init; }

    /// <summary>The manifest to write; none where null.</summary>
    public string? Manifest { get; init; }

    public int Epochs { get; init; } = 30;

    public int SegmenterEpochs { get; init; } = 12;

    public int Units { get; init; } = 192;

    public int Embedding { get; init; } = 160;

    public int Threads { get; init; } = 2;

    public ulong Seed { get; init; } = 1;

    public float Rate { get; init; } = 0.002f;

    /// <summary>Reads the command line.</summary>
    /// <exception cref="ArgumentException">An option is unknown, lacks its value or is missing.</exception>
    public static Options Parse(string[] arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var treebanks = new List<string>();
        var extras = new List<string>();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var name = arguments[i];
            var value = i + 1 < arguments.Length ? arguments[i + 1] : throw new ArgumentException($"{name} needs a value");
            if (name == "--extra")
            {
                extras.Add(value);
            }
            else if (name == "--treebank")
            {
                treebanks.Add(value);
            }
            else if (!Known.Contains(name) || !values.TryAdd(name, value))
            {
                throw new ArgumentException($"{name} is unknown or given twice");
            }
        }

        var options = new Options
        {
            Dev = values.GetValueOrDefault("--dev"),
            Names = values.GetValueOrDefault("--names"),
            Raw = values.GetValueOrDefault("--raw"),
            Analyser = values.GetValueOrDefault("--analyser"),
            Start = values.GetValueOrDefault("--start"),
            Teacher = values.GetValueOrDefault("--teacher"),
            TeacherWeight = float.Parse(values.GetValueOrDefault("--teacher-weight", "0.5"), CultureInfo.InvariantCulture),
            Lexicon = Need("--lexicon"),
            Tokenization = Need("--tokenization"),
            Output = Need("--out"),
            Manifest = values.GetValueOrDefault("--manifest"),
            Epochs = Number("--epochs", 30),
            SegmenterEpochs = Number("--segmenter-epochs", 12),
            Units = Number("--units", 192),
            Embedding = Number("--embedding", 160),
            Threads = Number("--threads", 2),
            Seed = (ulong)Number("--seed", 1),
            Rate = float.Parse(values.GetValueOrDefault("--rate", "0.002"), CultureInfo.InvariantCulture),
        };
        options.Treebanks.AddRange(treebanks);
        options.Extras.AddRange(extras);
        return treebanks.Count > 0 ? options : throw new ArgumentException("--treebank is missing");

        string Need(string name) => values.GetValueOrDefault(name) ?? throw new ArgumentException($"{name} is missing");

        int Number(string name, int fallback) => values.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : fallback;
    }

    private static readonly HashSet<string> Known =
    [
        "--dev", "--names", "--lexicon", "--tokenization", "--out", "--epochs", "--segmenter-epochs", "--units", "--embedding", "--threads", "--seed", "--rate", "--raw", "--teacher", "--teacher-weight", "--manifest", "--analyser", "--start",
    ];
}
