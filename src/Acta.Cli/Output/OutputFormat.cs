namespace Acta.Cli.Output;

/// <summary>The forms that records can be given in.</summary>
internal enum OutputFormat
{
    /// <summary>For people at a terminal.</summary>
    Table,

    /// <summary>One event a line.</summary>
    Jsonl,

    /// <summary>One file an article.</summary>
    Record,

    /// <summary>One self-contained page.</summary>
    Html,
}
