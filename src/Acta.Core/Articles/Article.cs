using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>
/// A dated article as Reading leaves it. <see cref="Text"/> is the stored original text that all spans point into; it is never
/// rewritten. Immutable, safe on any thread.
/// </summary>
public sealed record Article
{
    /// <summary>Identifier, unique in a batch: letters, digits, '.', '_', '-'; safe as a file name.</summary>
    public required string Id { get; init; }

    /// <summary>The stored original text.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of <see cref="Text"/>, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The file, URL or stream that it was read from, for messages to people.</summary>
    public required string Origin { get; init; }

    /// <summary>The canonical URL, where known.</summary>
    public string? Url { get; init; }

    /// <summary>The headline, where there is one; stands in the text as the <see cref="BlockKind.Title"/> block.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet's name, where told.</summary>
    public string? Outlet { get; init; }

    /// <summary>The authors' line, where told.</summary>
    public string? Byline { get; init; }

    /// <summary>ISO 639-1 code of the language, or <c>und</c>.</summary>
    public required string Language { get; init; }

    /// <summary>When it was published; null where nothing says.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>Other articles that it points to.</summary>
    public ImmutableArray<RelatedLink> Related { get; init; } = [];

    /// <summary>What readers of this article must be told of its reading.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
