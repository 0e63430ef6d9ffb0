using System.Collections.Immutable;

namespace Acta.Analysis.Time;

/// <summary>One step of a pattern without options: a word, a class (<c>@month</c>) or an earlier find (<c>&lt;date&gt;</c>).</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Word">The word's number, for a word.</param>
/// <param name="Name">The name of the class or category.</param>
/// <param name="Alias">The name under which it is captured.</param>
/// <param name="InSpan">Whether it belongs to the expression, not to its context.</param>
internal readonly record struct TimeStep(TimeStepKind Kind, int Word, string Name, string Alias, bool InSpan);

/// <summary>The kinds of <see cref="TimeStep"/>.</summary>
internal enum TimeStepKind : byte
{
    Word,
    Class,
    Find,
}

/// <summary>
/// Reads patterns: words, <c>@class:alias</c>, <c>&lt;category:alias&gt;</c>, groups <c>(a | b)</c>, options <c>x?</c>, and brackets round the
/// expression where the pattern holds context too. Gives all sequences without options that the pattern stands for.
/// </summary>
internal sealed class TimePattern(string text, Vocabulary vocabulary)
{
    private const int MostSequences = 4096;
    private readonly bool isBracketed = text.Contains('[', StringComparison.Ordinal);
    private int at;
    private bool inSpan;

    /// <summary>All sequences of a pattern.</summary>
    /// <exception cref="FormatException">The pattern is ill-formed or stands for too many sequences.</exception>
    public static ImmutableArray<ImmutableArray<TimeStep>> Read(string text, Vocabulary vocabulary)
    {
        var reader = new TimePattern(text, vocabulary);
        var sequences = reader.Alternatives();
        return reader.at < text.Length ? throw reader.Error("an item was expected")
            : sequences.Any(s => s.All(step => !step.InSpan)) ? throw reader.Error("the expression may be empty")
            : sequences;
    }

    private FormatException Error(string message) => new($"column {at + 1}: {message}");

    private void Skip()
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
    }

    private bool Take(char c)
    {
        Skip();
        if (at < text.Length && text[at] == c)
        {
            at++;
            return true;
        }

        return false;
    }

    private ImmutableArray<ImmutableArray<TimeStep>> Alternatives()
    {
        var all = Sequence();
        while (Take('|'))
        {
            all = all.AddRange(Sequence());
        }

        return all;
    }

    private ImmutableArray<ImmutableArray<TimeStep>> Sequence()
    {
        ImmutableArray<ImmutableArray<TimeStep>> all = [[]];
        while (true)
        {
            Skip();
            if (at >= text.Length || text[at] is ')' or '|')
            {
                return all;
            }

            if (Take('['))
            {
                inSpan = true;
                continue;
            }

            if (Take(']'))
            {
                inSpan = false;
                continue;
            }

            var items = Item();
            if (at < text.Length && text[at] == '?')
            {
                at++;
                items = items.Add([]);
            }

            if ((long)all.Length * items.Length > MostSequences)
            {
                throw Error($"more than {MostSequences} sequences");
            }

            all = [.. all.SelectMany(head => items.Select(tail => head.AddRange(tail)))];
        }
    }

    private ImmutableArray<ImmutableArray<TimeStep>> Item()
    {
        if (Take('('))
        {
            var group = Alternatives();
            return Take(')') ? group : throw Error("')' was expected");
        }

        if (Take('@'))
        {
            return [[Named(TimeStepKind.Class, Until(" ()|?[]<>"))]];
        }

        if (Take('<'))
        {
            var find = Named(TimeStepKind.Find, Until(">"));
            return Take('>') ? [[find]] : throw Error("'>' was expected");
        }

        if (Take('\\'))
        {
            return [Words(text[at++].ToString())];
        }

        var words = Words(Until(" ()|?[]<>"));
        return words.IsEmpty ? throw Error("an item was expected") : [words];
    }

    private string Until(string ends)
    {
        var begin = at;
        while (at < text.Length && !ends.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return text[begin..at];
    }

    private TimeStep Named(TimeStepKind kind, string name)
    {
        var cut = name.IndexOf(':', StringComparison.Ordinal);
        var bare = cut < 0 ? name : name[..cut];
        return bare.Length == 0 ? throw Error("a name was expected") : new TimeStep(kind, -1, bare, cut < 0 ? bare : name[(cut + 1)..], InSpan);
    }

    private bool InSpan => inSpan || !isBracketed;

    private ImmutableArray<TimeStep> Words(string literal) =>
        [.. vocabulary.Add(literal).Select(word => new TimeStep(TimeStepKind.Word, word, "", "", InSpan))];
}
