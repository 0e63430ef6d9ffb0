using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>
/// An article with the layers that the stages have laid over it so far. A layer that has not been laid is empty. Not thread-safe: one
/// document goes through the pipeline on one thread.
/// </summary>
public sealed class Document(Article article)
{
    /// <summary>The article; its text is what all spans point into.</summary>
    public Article Article { get; } = article;

    /// <summary>The sentences, in order; only blocks that are read have any.</summary>
    public ImmutableArray<Sentence> Sentences { get; set; } = [];

    /// <summary>The syntactic words of all sentences, in order.</summary>
    public ImmutableArray<Token> Tokens { get; set; } = [];

    /// <summary>One tag a token.</summary>
    public ImmutableArray<Tag> Tags { get; set; } = [];

    /// <summary>One arc a token.</summary>
    public ImmutableArray<Arc> Tree { get; set; } = [];

    /// <summary>The names, in order, none inside another.</summary>
    public ImmutableArray<NameMention> Names { get; set; } = [];

    /// <summary>The time expressions, in order, none inside another.</summary>
    public ImmutableArray<TimeExpression> Times { get; set; } = [];

    /// <summary>The mentions of parties, by head token.</summary>
    public ImmutableArray<PartyMention> Parties { get; set; } = [];

    /// <summary>The mentions of places, by head token.</summary>
    public ImmutableArray<PlaceMention> Places { get; set; } = [];

    /// <summary>The claims, in order.</summary>
    public ImmutableArray<Claim> Claims { get; set; } = [];

    /// <summary>The events, in order of first mention.</summary>
    public ImmutableArray<Event> Events { get; set; } = [];

    /// <summary>What the stages had to say.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The stored original text.</summary>
    public string Text => Article.Text;
}
