namespace Acta.Cli.Ui;

/// <summary>The fields of an event that words of the text tell; where words tell several, the first here is shown.</summary>
internal enum EventField
{
    /// <summary>What happened.</summary>
    Trigger,

    /// <summary>What makes it planned, hypothetical or negated.</summary>
    Status,

    /// <summary>A figure.</summary>
    Count,

    /// <summary>When.</summary>
    Date,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Who says so.</summary>
    Source,

    /// <summary>Who did it.</summary>
    Actor,

    /// <summary>Who underwent it.</summary>
    Recipient,
}
