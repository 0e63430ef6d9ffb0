using System.Text.Json;
using Acta.Core;

namespace Acta.Cli.Records;

/// <summary>The names that records use for the values of enumerations: lower case, words joined by hyphens.</summary>
internal static class RecordNames
{
    /// <summary>Such as <c>occurred</c>.</summary>
    public static string Of(EventStatus status) => Kebab(status.ToString());

    /// <summary>Such as <c>killed</c>.</summary>
    public static string Of(CountKind kind) => Kebab(kind.ToString());

    /// <summary>Such as <c>point</c>.</summary>
    public static string Of(PlacePrecision precision) => Kebab(precision.ToString());

    /// <summary>Such as <c>list-item</c>.</summary>
    public static string Of(BlockKind kind) => Kebab(kind.ToString());

    /// <summary>Such as <c>direct</c>.</summary>
    public static string Of(ClaimKind kind) => Kebab(kind.ToString());

    /// <summary>Such as <c>warning</c>.</summary>
    public static string Of(Severity severity) => Kebab(severity.ToString());

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
