using System.Collections.Immutable;
using System.Globalization;
using Acta.Core;

namespace Acta.Analysis.Evaluation;

/// <summary>Reads names in BRAT stand-off files (https://brat.nlplab.org/standoff.html).</summary>
public static class BratReader
{
    /// <summary>
    /// The outermost names of a text, in order. <c>Person</c>, <c>Location</c>, <c>Organization</c>, <c>Event</c> and <c>Product</c> are read, other
    /// types are passed over; a name in several pieces counts from its first to its last character.
    /// </summary>
    /// <param name="annotations">The lines of the <c>.ann</c> file, whose offsets count code points.</param>
    /// <param name="text">The text that they point into.</param>
    /// <exception cref="FormatException">A line is not well-formed or points out of the text.</exception>
    public static ImmutableArray<(TextSpan Span, NameKind Kind)> Read(IEnumerable<string> annotations, string text)
    {
        var offsets = CodePointOffsets(text);
        var found = new List<(TextSpan Span, NameKind Kind)>();
        foreach (var line in annotations.Where(l => l.StartsWith('T')))
        {
            var fields = line.Split('\t');
            var parts = fields.Length < 2 ? [] : fields[1].Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 3
                || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
                || start >= end || end >= offsets.Count)
            {
                throw new FormatException($"'{line}' is no annotation of a text of {offsets.Count - 1} characters");
            }

            if (Kind(parts[0]) is { } kind)
            {
                found.Add((TextSpan.FromBounds(offsets[start], offsets[end]), kind));
            }
        }

        return [.. found.Where(n => !found.Exists(o => o.Span != n.Span && o.Span.Contains(n.Span))).DistinctBy(n => n.Span).OrderBy(n => n.Span)];
    }

    private static NameKind? Kind(string type) => type switch
    {
        "Person" => NameKind.Person,
        "Location" => NameKind.Place,
        "Organization" => NameKind.Organization,
        "Event" => NameKind.Event,
        "Product" => NameKind.Product,
        _ => null,
    };

    private static List<int> CodePointOffsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1)
        {
            offsets.Add(i);
        }

        offsets.Add(text.Length);
        return offsets;
    }
}
