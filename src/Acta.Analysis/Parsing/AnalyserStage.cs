using System.Collections.Concurrent;
using System.Collections.Immutable;
using Acta.Analysis.Pipeline;
using Acta.Analysis.Tagging;
using Acta.Core;

namespace Acta.Analysis.Parsing;

/// <summary>Lays tags, lemmas, trees and names over the sentences, by one network. Immutable, safe on any thread.</summary>
public sealed class AnalyserStage : IStage
{
    private const int SentencesAtOnce = 32;
    private const int WordsAtOnce = 768;

    private readonly AnalyserModel model;
    private readonly Lemmatizer lemmatizer;
    private readonly ConcurrentBag<AnalyserWork> works = [];

    /// <summary>Builds the stage from a model.</summary>
    public AnalyserStage(AnalyserModel model)
    {
        this.model = model;
        lemmatizer = new Lemmatizer(model.Lexicon, model.Labels.Lemmas);
    }

    /// <inheritdoc/>
    public string Name => "analyser";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens;

    /// <inheritdoc/>
    public Layers Provides => Layers.Tags | Layers.Tree | Layers.Names;

    /// <inheritdoc/>
    public void Run(Document document)
    {
        var work = works.TryTake(out var kept) ? kept : new AnalyserWork(model, lemmatizer);
        var tags = ImmutableArray.CreateBuilder<Tag>(document.Tokens.Length);
        var tree = ImmutableArray.CreateBuilder<Arc>(document.Tokens.Length);
        var names = ImmutableArray.CreateBuilder<NameMention>();
        for (var first = 0; first < document.Sentences.Length;)
        {
            var (count, words) = (0, 0);
            while (count < SentencesAtOnce && first + count < document.Sentences.Length)
            {
                var next = document.Sentences[first + count].TokenCount;
                if (count > 0 && words + next > WordsAtOnce)
                {
                    break;
                }

                words += next;
                count++;
            }

            work.Run(document, first, count, tags, tree, names);
            first += count;
        }

        works.Add(work);
        document.Tags = tags.DrainToImmutable();
        document.Tree = tree.DrainToImmutable();
        document.Names = names.DrainToImmutable();
    }
}
