using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>What a find is read against: one possible day of publication, the verb's tense and what was told before.</summary>
internal sealed record TimeContext
{
    /// <summary>The day of publication that is tried; null where none is known.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The tense of the verb that governs the time.</summary>
    public Tense Tense { get; init; }

    /// <summary>The day that the text told last.</summary>
    public Edtf? Narrative { get; init; }

    /// <summary>The day that the text told last, be it in the background or in a quotation.</summary>
    public Edtf? LastDay { get; init; }

    /// <summary>A date whose year, or year and month, fill those that are not told.</summary>
    public EdtfDate? Filler { get; init; }

    /// <summary>Named happenings whose date the text has told.</summary>
    public required Dictionary<string, Edtf> Happenings { get; init; }

    /// <summary>The tense as people call it.</summary>
    public string TenseWords => Tense switch
    {
        Tense.Past => ", past tense",
        Tense.Present => ", present tense",
        Tense.Future => ", future tense",
        _ => "",
    };

    /// <summary>Reads a find.</summary>
    public TimeReading Read(TimeItem item) => TimeOperations.Read(item, this);
}
