using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Acta.Analysis.Names;
using Acta.Analysis.Neural;
using Acta.Analysis.Tagging;
using Acta.Core;

namespace Acta.Analysis;

/// <summary>The layout of a model file: a magic word and a version, the dictionary, the tables of features and labels, the weights as 16-bit floats.</summary>
internal static class ModelFile
{
    /// <summary>The version of the layout.</summary>
    public const int Version = 1;

    private const uint Magic = 0x41544341;
    private const int MostItems = 1 << 22;

    public static void Write(AnalyserModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        WriteLexicon(writer, model.Lexicon);
        WriteStrings(writer, model.SegmenterFeatures.Table.Keys);
        writer.Write(model.Segmenter.Embedding.Columns);
        writer.Write(model.Segmenter.Units);
        WriteWeights(writer, model.Segmenter.Matrices);
        WriteStrings(writer, model.AnalyserFeatures.Table.Keys);
        WriteStrings(writer, [.. model.Labels.FeatureSets.Select(f => f.Text)]);
        WriteStrings(writer, [.. model.Labels.Lemmas.Select(l => l.ToString())]);
        WriteStrings(writer, model.Labels.Relations);
        var shape = model.Analyser.Shape;
        foreach (var size in (int[])[shape.Embedding, shape.Units, shape.TagHidden, shape.ArcHidden, shape.RelationHidden, shape.NameHidden])
        {
            writer.Write(size);
        }

        WriteWeights(writer, model.Analyser.Matrices);
    }

    /// <exception cref="InvalidDataException">The file is no model, of another version, or damaged.</exception>
    public static AnalyserModel Read(string path)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
            return reader.ReadUInt32() != Magic ? throw new InvalidDataException("it does not begin as a model does")
                : reader.ReadInt32() is var version && version != Version ? throw new InvalidDataException($"its format is version {version}, this program reads {Version}")
                : ReadModel(reader);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"the model '{path}' cannot be read: {e.Message}", e);
        }
    }

    private static AnalyserModel ReadModel(BinaryReader reader)
    {
        var lexicon = ReadLexicon(reader);
        var segmenterTable = new FeatureTable(ReadStrings(reader));
        var segmenter = new SegmenterWeights(segmenterTable.Keys.Count, ReadSize(reader), ReadSize(reader));
        ReadWeights(reader, segmenter.Matrices);
        Repack(segmenter.DenseMatrices);
        var analyserTable = new FeatureTable(ReadStrings(reader));
        var labels = new AnalyserLabels(
            [.. ReadStrings(reader).Select(Morphology.Of)], [.. ReadStrings(reader).Select(LemmaScript.Parse)], [.. ReadStrings(reader).Select(string.Intern)]);
        var shape = new AnalyserShape(
            analyserTable.Keys.Count, ReadSize(reader), ReadSize(reader), ReadSize(reader), ReadSize(reader), ReadSize(reader), ReadSize(reader),
            Enum.GetValues<Upos>().Length, labels.FeatureSets.Length, labels.Lemmas.Length, labels.Relations.Length, NameTags.Count);
        var analyser = new AnalyserWeights(shape);
        ReadWeights(reader, analyser.Matrices);
        Repack(analyser.DenseMatrices);
        return new AnalyserModel(lexicon, segmenterTable, segmenter, analyserTable, analyser, labels);
    }

    private static void WriteLexicon(BinaryWriter writer, WordLexicon lexicon)
    {
        WriteStrings(writer, lexicon.Kinds);
        var scripts = lexicon.Sets.SelectMany(s => s).Select(a => a.Lemma).Distinct().ToList();
        var numbers = scripts.Select((script, i) => (script, i)).ToDictionary(p => p.script, p => (ushort)p.i);
        WriteStrings(writer, [.. scripts.Select(s => s.ToString())]);
        writer.Write(lexicon.Sets.Length);
        foreach (var set in lexicon.Sets)
        {
            writer.Write((byte)set.Length);
            foreach (var analysis in set)
            {
                writer.Write(analysis.Kind);
                writer.Write((byte)analysis.Upos);
                writer.Write(numbers[analysis.Lemma]);
            }
        }

        writer.Write(lexicon.Automaton.Root);
        writer.Write(lexicon.Automaton.Edges.Length);
        writer.Write(MemoryMarshal.AsBytes(lexicon.Automaton.Edges.AsSpan()));
    }

    private static WordLexicon ReadLexicon(BinaryReader reader)
    {
        var kinds = ReadStrings(reader);
        var scripts = ReadStrings(reader).Select(LemmaScript.Parse).ToArray();
        var sets = ImmutableArray.CreateBuilder<ImmutableArray<WordAnalysis>>(ReadSize(reader));
        for (var i = 0; i < sets.Capacity; i++)
        {
            var set = new WordAnalysis[reader.ReadByte()];
            for (var j = 0; j < set.Length; j++)
            {
                set[j] = new WordAnalysis(reader.ReadUInt16(), (Upos)reader.ReadByte(), scripts[reader.ReadUInt16()]);
            }

            sets.Add(ImmutableCollectionsMarshal.AsImmutableArray(set));
        }

        var root = reader.ReadInt32();
        var edges = new int[ReadSize(reader)];
        Fill(reader, MemoryMarshal.AsBytes(edges.AsSpan()));
        return new WordLexicon(new WordAutomaton(edges, root), [.. kinds], sets.MoveToImmutable());
    }

    private static void WriteStrings(BinaryWriter writer, IReadOnlyList<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var text in strings)
        {
            writer.Write(text);
        }
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[ReadSize(reader)];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = reader.ReadString();
        }

        return strings;
    }

    private static void WriteWeights(BinaryWriter writer, IEnumerable<Matrix> matrices)
    {
        foreach (var matrix in matrices)
        {
            foreach (var value in matrix.Data)
            {
                writer.Write((Half)value);
            }
        }
    }

    private static void ReadWeights(BinaryReader reader, IEnumerable<Matrix> matrices)
    {
        foreach (var matrix in matrices)
        {
            var halves = ArrayPool<Half>.Shared.Rent(matrix.Data.Length);
            var used = halves.AsSpan(0, matrix.Data.Length);
            Fill(reader, MemoryMarshal.AsBytes(used));
            for (var i = 0; i < used.Length; i++)
            {
                matrix.Data[i] = (float)used[i];
            }

            ArrayPool<Half>.Shared.Return(halves);
        }
    }

    private static void Repack(IEnumerable<Matrix> matrices)
    {
        foreach (var matrix in matrices)
        {
            matrix.Repack();
        }
    }

    private static void Fill(BinaryReader reader, Span<byte> bytes) => reader.BaseStream.ReadExactly(bytes);

    private static int ReadSize(BinaryReader reader) =>
        reader.ReadInt32() is >= 0 and <= MostItems and var size ? size : throw new InvalidDataException("a size is out of bounds");
}
