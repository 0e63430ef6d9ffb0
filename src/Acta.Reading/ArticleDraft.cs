using Acta.Core;

namespace Acta.Reading;

/// <summary>What one input told of its article, before date, language and kind of blocks are settled.</summary>
internal sealed class ArticleDraft(string id, string origin)
{
    public string Id { get; } = id;

    public string Origin { get; } = origin;

    public string? Url { get; set; }

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Byline { get; set; }

    /// <summary>A language that the input states and that is to be believed.</summary>
    public string? Language { get; set; }

    /// <summary>Dates that the input tells beside its text, the most trusted first.</summary>
    public List<DateFinding> Dates { get; } = [];

    /// <summary>Links that stand outside the text.</summary>
    public List<RelatedLink> Related { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];
}
