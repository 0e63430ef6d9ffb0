using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Evaluation;

/// <summary>A text with its names.</summary>
/// <param name="Id">The name of its file, without extension.</param>
/// <param name="Text">The text; its first line is a title.</param>
/// <param name="Names">Its outermost names, in order.</param>
public sealed record NamedText(string Id, string Text, ImmutableArray<(TextSpan Span, NameKind Kind)> Names)
{
    /// <summary>Of the texts of a training folder, in order of file name, this one and every tenth after it are held out to measure with.</summary>
    public const int HeldOutEvery = 10;

    /// <summary>Reads the pairs of <c>.txt</c> and <c>.ann</c> (BRAT) files of a folder, in ordinal order of file name.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    /// <exception cref="FormatException">An annotation is not well-formed; the message names its file.</exception>
    public static ImmutableArray<NamedText> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(ReadFile)];

    /// <summary>A document whose blocks are the text's lines, the first a title.</summary>
    public Document ToDocument()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf('\n', start);
            end = end < 0 ? Text.Length : end;
            if (!Text.AsSpan(start, end - start).IsWhiteSpace())
            {
                blocks.Add(new Block(TextSpan.FromBounds(start, end), blocks.Count == 0 ? BlockKind.Title : BlockKind.Paragraph));
            }

            start = end + 1;
        }

        return new Document(new Article { Id = Id, Text = Text, Blocks = blocks.ToImmutable(), Origin = Id, Language = "fr" });
    }

    private static NamedText ReadFile(string path)
    {
        var text = File.ReadAllText(path);
        var annotations = Path.ChangeExtension(path, ".ann");
        try
        {
            return new NamedText(Path.GetFileNameWithoutExtension(path), text, BratReader.Read(File.ReadLines(annotations), text));
        }
        catch (FormatException e)
        {
            throw new FormatException($"{annotations}: {e.Message}", e);
        }
    }
}
