namespace Acta.Reading;

/// <summary>What a reading rule recognises.</summary>
internal enum RuleKind
{
    /// <summary>A whole block of page furniture.</summary>
    Debris,

    /// <summary>The label before the headline of another article.</summary>
    Related,

    /// <summary>A date that a crawler put before the text.</summary>
    Stamp,

    /// <summary>A date, with a place or not, that opens the article.</summary>
    Dateline,

    /// <summary>A whole block that says when the article was published.</summary>
    Published,

    /// <summary>A written date, on its own.</summary>
    Date,

    /// <summary>The title of a page that is an error, not an article.</summary>
    Failure,

    /// <summary>Class names and id of the element that sums the article up.</summary>
    Lead,

    /// <summary>Class names and id of a box of links to other articles.</summary>
    Box,

    /// <summary>Class names and id of a part of the page beside the article.</summary>
    Part,
}
