using System.Collections.Frozen;

namespace Acta.Analysis.Time;

/// <summary>The operations that rules name: what each makes of a find's captures.</summary>
internal static class TimeOperations
{
    private delegate TimeReading Reader(TimeItem item, TimeContext context);

    private static readonly FrozenDictionary<string, (string Category, Reader Reader)> All = new Dictionary<string, (string, Reader)>
    {
        ["date"] = ("date", DateOperations.Date),
        ["list"] = ("date", DateOperations.List),
        ["shift"] = ("date", ShiftOperations.Shift),
        ["today"] = ("date", ShiftOperations.Today),
        ["ago"] = ("date", ShiftOperations.Ago),
        ["recent"] = ("date", ShiftOperations.Recent),
        ["told"] = ("date", ShiftOperations.Told),
        ["relative"] = ("date", ShiftOperations.Relative),
        ["within"] = ("date", FrameOperations.Within),
        ["of"] = ("date", FrameOperations.Of),
        ["at"] = ("date", FrameOperations.At),
        ["since"] = ("frame", FrameOperations.Since),
        ["lasting"] = ("frame", FrameOperations.Lasting),
        ["until"] = ("frame", FrameOperations.Until),
        ["after"] = ("frame", FrameOperations.After),
        ["between"] = ("frame", FrameOperations.Between),
        ["aim"] = ("frame", FrameOperations.Aim),
        ["about"] = ("frame", FrameOperations.About),
        ["night"] = ("date", FrameOperations.Night),
        ["happening"] = ("date", FrameOperations.Happening),
        ["recall"] = ("date", FrameOperations.Recall),
        ["duration"] = ("duration", OtherOperations.Duration),
        ["clock"] = ("time", OtherOperations.Clock),
        ["set"] = ("set", OtherOperations.Set),
        ["none"] = ("none", OtherOperations.None),
        ["vague"] = ("vague", OtherOperations.Vague),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether there is such an operation.</summary>
    public static bool Exists(string operation) => All.ContainsKey(operation);

    /// <summary>The category of its finds where the rule names none.</summary>
    public static string Category(string operation) => All.TryGetValue(operation, out var known) ? known.Category : operation;

    /// <summary>Reads a find against a context.</summary>
    public static TimeReading Read(TimeItem item, TimeContext context) => All[item.Rule.Operation].Reader(item, context);
}
