using System.Text;
using System.Text.Json;

namespace Acta.Cli.Evaluation;

/// <summary>A folder of gold records: <c>ID.json</c> with its text beside it as <c>ID.txt</c>, and <c>index.tsv</c> with the columns <c>id</c> and <c>date</c>.</summary>
internal sealed class GoldFolder(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the articles, ordered by id.</summary>
    /// <param name="failed">Called with a file and what is wrong with it, for each article that cannot be read; the others go on.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public IEnumerable<GoldArticle> Read(Action<string, string> failed)
    {
        var dates = Dates();
        foreach (var file in Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal))
        {
            GoldArticle? article = null;
            try
            {
                var id = Path.GetFileNameWithoutExtension(file);
                var record = ScoredRecord.Parse(File.ReadAllBytes(file));
                var text = Utf8.GetString(File.ReadAllBytes(Path.ChangeExtension(file, ".txt")));
                article = new GoldArticle(id, record.Published ?? dates.GetValueOrDefault(id), record, new GoldText(LineFeeds(text)));
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException or FormatException or DecoderFallbackException)
            {
                failed(file, wrong.Message);
            }

            if (article is not null)
            {
                yield return article;
            }
        }
    }

    private static string LineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private Dictionary<string, string> Dates()
    {
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        var index = Path.Combine(path, "index.tsv");
        foreach (var line in File.Exists(index) ? File.ReadLines(index).Skip(1) : [])
        {
            var columns = line.Split('\t');
            if (columns.Length > 1 && columns[1].Length > 0)
            {
                dates[columns[0]] = columns[1];
            }
        }

        return dates;
    }
}
