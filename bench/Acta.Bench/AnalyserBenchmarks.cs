using Acta.Analysis;
using Acta.Core;
using BenchmarkDotNet.Attributes;

namespace Acta.Bench;

/// <summary>
/// Words a second and bytes a word of the French analyser's stages, on one thread; an operation is a word. The answers are checked before
/// anything is timed.
/// </summary>
[MemoryDiagnoser]
public class AnalyserBenchmarks
{
    private const int Articles = 25;
    private const int WordsAnArticle = 372;
    private const int Words = Articles * WordsAnArticle;

    private const string Paragraph =
        "Le ministre des Affaires étrangères, qui avait rencontré son homologue la veille à Genève, a confirmé mardi que les deux pays signeraient un accord avant la fin du mois. "
        + "« Nous voulons la paix », a-t-il déclaré devant quelque 1 500 manifestants rassemblés sur la place. Trois opposants ont été arrêtés par la police, selon l'ONU. "
        + "Le président du Parlement, lui, refuse de recevoir les envoyés de l'Union européenne tant que les sanctions n'auront pas été levées.";

    private readonly string modelPath = Path.Combine(AppContext.BaseDirectory, "models", "fr", "analyser.model");
    private readonly FrenchAnalyser analyser = FrenchAnalyser.Load();
    private readonly Document[] tokenized = new Document[Articles];
    private Article article = null!;

    /// <summary>Makes the articles and checks what the stages say of them.</summary>
    [GlobalSetup]
    public void Check()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Paragraph, 4));
        var blocks = Enumerable.Range(0, 4).Select(i => new Block(new TextSpan(i * (Paragraph.Length + 2), Paragraph.Length), BlockKind.Paragraph));
        article = new Article { Id = "bench", Text = text, Blocks = [.. blocks], Origin = "bench", Language = "fr" };
        for (var i = 0; i < Articles; i++)
        {
            tokenized[i] = new Document(article);
            analyser.Tokenization.Run(tokenized[i]);
        }

        var document = tokenized[0];
        analyser.Analyser.Run(document);
        Expect(document.Tokens.Length == WordsAnArticle, $"{WordsAnArticle} words, not {document.Tokens.Length}");
        Expect(document.Sentences.Length == 16, $"16 sentences, not {document.Sentences.Length}");
        Expect(document.Names.Any(n => n.Kind == NameKind.Place && n.Span.In(text) == "Genève"), "the place Genève");
        var police = Enumerable.Range(0, document.Tokens.Length).First(t => document.Tokens[t].Form == "police");
        Expect(document.Tokens[document.Tree[police].Head].Form == "arrêtés", "the police as agent of the arrests");
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public void Tokens()
    {
        for (var i = 0; i < Articles; i++)
        {
            analyser.Tokenization.Run(new Document(article));
        }
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public void TagsTreesAndNames()
    {
        foreach (var document in tokenized)
        {
            analyser.Analyser.Run(document);
        }
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public void RawTextToTreesAndNames()
    {
        for (var i = 0; i < Articles; i++)
        {
            var document = new Document(article);
            analyser.Tokenization.Run(document);
            analyser.Analyser.Run(document);
        }
    }

    [Benchmark]
    public AnalyserModel Load() => AnalyserModel.Load(modelPath);

    private static void Expect(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"the analyser's answers are not those expected: {what}");
        }
    }
}
