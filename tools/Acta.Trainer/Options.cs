using System.Globalization;

namespace Acta.Trainer;

/// <summary>What the trainer is asked to do.</summary>
internal sealed record Options
{
    public List<string> Treebanks { get; } = [];

    public string? Dev { get; init; }

    public string? Names { get; init; }

    public required string Lexicon { get; init; }

    public required string Tokenization { get; init; }

    public required string Output { get; init; }

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
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var name = arguments[i];
            var value = i + 1 < arguments.Length ? arguments[i + 1] : throw new ArgumentException($"{name} needs a value");
            if (name == "--treebank")
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
            Lexicon = Need("--lexicon"),
            Tokenization = Need("--tokenization"),
            Output = Need("--out"),
            Epochs = Number("--epochs", 30),
            SegmenterEpochs = Number("--segmenter-epochs", 12),
            Units = Number("--units", 192),
            Embedding = Number("--embedding", 160),
            Threads = Number("--threads", 2),
            Seed = (ulong)Number("--seed", 1),
            Rate = float.Parse(values.GetValueOrDefault("--rate", "0.002"), CultureInfo.InvariantCulture),
        };
        options.Treebanks.AddRange(treebanks);
        return treebanks.Count > 0 ? options : throw new ArgumentException("--treebank is missing");

        string Need(string name) => values.GetValueOrDefault(name) ?? throw new ArgumentException($"{name} is missing");

        int Number(string name, int fallback) => values.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : fallback;
    }

    private static readonly HashSet<string> Known =
    [
        "--dev", "--names", "--lexicon", "--tokenization", "--out", "--epochs", "--segmenter-epochs", "--units", "--embedding", "--threads", "--seed", "--rate",
    ];
}
