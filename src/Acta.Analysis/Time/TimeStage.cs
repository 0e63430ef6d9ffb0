using Acta.Analysis.Pipeline;
using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>
/// Finds the times told in the text and resolves them against its publication date, which may be known only in part. Immutable, safe on any
/// thread. Tags and tree sharpen the tense; where they are empty, it is told by the forms of the verbs.
/// </summary>
public sealed class TimeStage(TimeGrammar grammar) : IStage
{
    /// <inheritdoc/>
    public string Name => "time";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Tags | Layers.Tree;

    /// <inheritdoc/>
    public Layers Provides => Layers.Times;

    /// <summary>Reads the rules of a language.</summary>
    /// <param name="resources">The folder <c>resources</c>.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <exception cref="InvalidDataException">The rules are missing or hold errors; the message lists them all.</exception>
    public static TimeStage Load(string resources, string language) => new(TimeGrammar.Load(Path.Combine(resources, language, "time")));

    /// <inheritdoc/>
    public void Run(Document document)
    {
        var finds = new TimeFinder(document, grammar).Find();
        var published = document.Article.Published?.Value ?? DatelineDay(finds);
        var readings = new TimeResolver(published, finds).Resolve((find, message) => document.Diagnostics.Add(
            new Diagnostic("TIME001", Severity.Warning, $"'{find.Span.In(document.Text)}' {message}", Name, find.Span)));
        document.Times = [.. finds.Zip(readings, Expression).Where((e, i) => e.Value is not null || !Recalls(finds[i].Item))];
    }

    /// <summary>Whether it is no time by itself: set aside, or hung on a happening that the text may not date.</summary>
    private static bool Recalls(TimeItem item) => item.Rule.Operation is "recall" or "none" || item.Children.Any(c => Recalls(c.Item));

    private static Edtf? DatelineDay(List<TimeFind> finds) =>
        finds.Find(f => f.IsDateline) is { } dateline
            ? new TimeContext { Happenings = [] }.Read(dateline.Item).Value is { IsDay: true } day ? day : null
            : null;

    private static TimeExpression Expression(TimeFind find, TimeReading reading) => new(
        find.Span,
        find.FirstToken,
        find.EndToken - find.FirstToken,
        reading.Kind,
        reading.Value,
        find.IsDateline ? "dateline" : find.Item.Rule.Id,
        reading.Reason)
    {
        Timexes = [.. reading.MarksOf(find.Item).Select(m => new Timex(find.SpanOf(m.First, m.End), m.Kind, m.Value))],
        IsDateline = find.IsDateline,
        InQuotation = find.InQuotation,
        IsAnaphoric = reading.IsAnaphoric,
    };
}
