namespace Acta.Reading;

/// <summary>What an input holds, by its bytes.</summary>
internal enum InputKind
{
    /// <summary>Nothing, or white space only.</summary>
    Empty,

    /// <summary>Something that is not text.</summary>
    Binary,

    /// <summary>A page.</summary>
    Html,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>Plain or scraped text.</summary>
    Text,
}
