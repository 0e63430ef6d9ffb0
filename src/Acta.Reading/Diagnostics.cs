using System.Globalization;
using Acta.Core;

namespace Acta.Reading;

/// <summary>All that reading has to say, one method a code; <c>docs/formats/reading.md</c> lists them.</summary>
internal static class Diagnostics
{
    private const string Stage = "reading";

    public static Diagnostic Empty() => Error("READ001", "the input is empty");

    public static Diagnostic TooLarge(long limit) =>
        Error("READ002", string.Create(CultureInfo.InvariantCulture, $"the input has more than {limit} bytes, the most that is read"));

    public static Diagnostic NotText(string kind) => Error("READ003", $"the input is not text: it looks like {kind}");

    public static Diagnostic Unreadable(string reason) => Error("READ004", $"the input cannot be opened: {reason}");

    public static Diagnostic Loop(string folder) => Warning("READ005", $"the folder '{folder}' links back to one that is being read; left out");

    public static Diagnostic Guessed(string encoding) => Info("READ006", $"nothing tells the character encoding; read as {encoding}");

    public static Diagnostic Replaced(int count) =>
        Warning("READ007", string.Create(CultureInfo.InvariantCulture, $"{count} invalid characters were replaced by U+FFFD"));

    public static Diagnostic BrokenLine(string reason) => Error("READ008", $"the line is no article in JSON: {reason}");

    public static Diagnostic BadField(string field, string reason) => Warning("READ009", $"the field '{field}' is left out: {reason}");

    public static Diagnostic NoDate() => Warning("READ010", "no publication date was found; relative dates stay unresolved");

    public static Diagnostic BadDate(DateFinding finding) =>
        new("READ011", Severity.Warning, $"'{Short(finding.Written)}' ({finding.FoundIn}) is no date of the calendar; not used", Stage, finding.Span);

    public static Diagnostic NoArticle(string reason) => Info("READ012", $"the page is no article: {reason}; it is not coded");

    public static Diagnostic Simplified(string reason) => Warning("READ013", $"the page was simplified before it was read: {reason}");

    public static Diagnostic ControlCharacters(int count) =>
        Info("READ014", string.Create(CultureInfo.InvariantCulture, $"the text holds {count} control characters"));

    public static Diagnostic NoLanguage() => Info("READ015", "the language was not recognised");

    public static Diagnostic TooLong(TimeSpan limit) =>
        Error("READ016", string.Create(CultureInfo.InvariantCulture, $"the page was given up after {limit.TotalSeconds:0.#} seconds"));

    public static Diagnostic TooDeep(int limit) =>
        Error("READ018", string.Create(CultureInfo.InvariantCulture, $"the page nests elements more than {limit} deep"));

    public static Diagnostic WholePage() => Warning("READ017", "the main text could not be told apart; all text of the page was taken");

    private static Diagnostic Error(string code, string message) => new(code, Severity.Error, message, Stage);

    private static Diagnostic Warning(string code, string message) => new(code, Severity.Warning, message, Stage);

    private static Diagnostic Info(string code, string message) => new(code, Severity.Info, message, Stage);

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
