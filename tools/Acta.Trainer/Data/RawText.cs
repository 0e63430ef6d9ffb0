using Acta.Core;

namespace Acta.Trainer.Data;

/// <summary>Raw text without annotation.</summary>
internal static class RawText
{
    private const int BlockLength = 4000;

    /// <summary>Documents of some kilobytes each, cut at line ends.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<Document> Read(string path)
    {
        var text = File.ReadAllText(path);
        for (var start = 0; start < text.Length;)
        {
            var end = start + BlockLength < text.Length ? text.IndexOf('\n', start + BlockLength) : text.Length;
            end = end < 0 ? text.Length : end;
            var part = text[start..end];
            yield return new Document(new Article
            {
                Id = "raw",
                Text = part,
                Blocks = [new Block(new TextSpan(0, part.Length), BlockKind.Paragraph)],
                Origin = path,
                Language = "fr",
            });
            start = end + 1;
        }
    }
}
