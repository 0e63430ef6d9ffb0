namespace Acta.Core;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>The article's headline.</summary>
    Title,

    /// <summary>The paragraph that sums the article up, set off from the rest.</summary>
    Lead,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>A paragraph of prose.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A quotation set off as a block.</summary>
    Quote,

    /// <summary>The caption of a picture or video.</summary>
    Caption,

    /// <summary>The headline of another article that this one points to.</summary>
    Related,

    /// <summary>A date stamp that a crawler or an editor put before the text.</summary>
    Stamp,

    /// <summary>Page furniture that is no part of the article: advertisement labels, newsletter forms, share bars.</summary>
    Debris,
}
