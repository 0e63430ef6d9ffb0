using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>Writes EDTF in its canonical form.</summary>
internal static class EdtfText
{
    /// <summary>The text of parts of one shape.</summary>
    public static string Write(EdtfShape shape, ImmutableArray<EdtfRange> parts) => shape switch
    {
        EdtfShape.OneOf => "[" + List(parts) + "]",
        EdtfShape.AllOf => "{" + List(parts) + "}",
        _ => Range(parts[0], "/"),
    };

    private static string List(ImmutableArray<EdtfRange> parts) => string.Join(',', parts.Select(p => Range(p, "..")));

    private static string Range(EdtfRange range, string separator)
    {
        if (range.IsSingle)
        {
            return range.Start.ToString();
        }

        var isSet = separator == "..";
        return (isSet && !range.Start.IsTold ? "" : range.Start.ToString()) + separator + (isSet && !range.End.IsTold ? "" : range.End.ToString());
    }
}
