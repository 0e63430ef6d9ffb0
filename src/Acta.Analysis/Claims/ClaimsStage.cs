using Acta.Analysis.Pipeline;
using Acta.Analysis.Syntax;
using Acta.Core;

namespace Acta.Analysis.Claims;

/// <summary>Finds what is given as said, and by whom: clauses under verbs of speech, "selon X", quotations with their cue. Immutable, safe on any thread.</summary>
public sealed class ClaimsStage : IStage
{
    private readonly CueLexicon cues;
    private readonly GrammarWords grammar;

    private ClaimsStage(CueLexicon cues, GrammarWords grammar) => (this.cues, this.grammar) = (cues, grammar);

    /// <inheritdoc/>
    public string Name => "claims";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Tags | Layers.Tree | Layers.Parties;

    /// <inheritdoc/>
    public Layers Provides => Layers.Claims;

    /// <summary>Loads the cues of a language.</summary>
    /// <param name="folder">The folder <c>resources/LANG</c>.</param>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of a file.</exception>
    /// <exception cref="IOException">A file is missing; the message names it.</exception>
    public static ClaimsStage Load(string folder) =>
        new(CueLexicon.Load(Path.Combine(folder, "claims", "cues.txt")), GrammarWords.Load(Path.Combine(folder, "events", "grammar.txt")));

    /// <inheritdoc/>
    public void Run(Document document)
    {
        var tree = new DependencyTree(document);
        var finder = new ClaimFinder(tree, new FrameReader(tree, grammar), cues, Quotations.Find(document.Article));
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            finder.Visit(token);
        }

        document.Claims = [.. finder.Claims.OrderBy(c => c.Content.Start).ThenByDescending(c => c.Content.Length)];
    }
}
