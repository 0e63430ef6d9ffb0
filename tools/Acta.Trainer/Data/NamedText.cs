using System.Collections.Immutable;
using Acta.Analysis.Evaluation;
using Acta.Core;

namespace Acta.Trainer.Data;

/// <summary>A text with its names.</summary>
internal sealed record NamedText(string Name, string Text, ImmutableArray<(TextSpan Span, NameKind Kind)> Names)
{
    /// <summary>Of the texts of a folder in order of name, every tenth is held out.</summary>
    public const int HeldOutEvery = 10;

    /// <summary>Reads the pairs of <c>.txt</c> and <c>.ann</c> files of a folder, in order of name.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="FormatException">An annotation is not well-formed.</exception>
    public static List<NamedText> ReadFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path =>
        {
            var text = File.ReadAllText(path);
            return new NamedText(Path.GetFileNameWithoutExtension(path), text, BratReader.Read(File.ReadLines(Path.ChangeExtension(path, ".ann")), text));
        }),
    ];

    /// <summary>A document whose blocks are the text's lines.</summary>
    public Document ToDocument()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf('\n', start);
            end = end < 0 ? Text.Length : end;
            if (!string.IsNullOrWhiteSpace(Text[start..end]))
            {
                blocks.Add(new Block(TextSpan.FromBounds(start, end), blocks.Count == 0 ? BlockKind.Title : BlockKind.Paragraph));
            }

            start = end + 1;
        }

        return new Document(new Article { Id = Name, Text = Text, Blocks = blocks.ToImmutable(), Origin = Name, Language = "fr" });
    }
}
