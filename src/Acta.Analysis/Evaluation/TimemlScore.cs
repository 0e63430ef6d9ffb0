using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Evaluation;

/// <summary>
/// How well times are found, scored against TIMEX3 marks; document dates are not counted. How values of the French TimeBank are mapped before
/// they are compared is listed in <c>docs/formats/dates.md</c>.
/// </summary>
/// <param name="Gold">Marks that people made.</param>
/// <param name="Found">Marks that were found.</param>
/// <param name="Strict">Marks found with the same extent.</param>
/// <param name="Relaxed">Marks found with an extent that overlaps, one to one.</param>
/// <param name="Type">Those of <paramref name="Relaxed"/> with the same type.</param>
/// <param name="Value">Those of <paramref name="Relaxed"/> with the same value.</param>
/// <param name="Differences">One line for each mark that was missed, found in vain, or read otherwise.</param>
public sealed record TimemlScore(int Gold, int Found, int Strict, int Relaxed, int Type, int Value, ImmutableArray<string> Differences)
{
    /// <summary>F1 of the extents, 0 to 1.</summary>
    public double StrictF1 => F1(Strict);

    /// <summary>F1 of overlapping extents, 0 to 1.</summary>
    public double RelaxedF1 => F1(Relaxed);

    /// <summary>F1 of overlapping extents with the same type, 0 to 1.</summary>
    public double TypeF1 => F1(Type);

    /// <summary>F1 of overlapping extents with the same value, 0 to 1.</summary>
    public double ValueF1 => F1(Value);

    /// <summary>Scores the times that <paramref name="analyse"/> finds in some articles.</summary>
    public static TimemlScore Of(IEnumerable<TimemlArticle> articles, Func<Article, Document> analyse)
    {
        int gold = 0, found = 0, strict = 0, relaxed = 0, type = 0, value = 0;
        var differences = ImmutableArray.CreateBuilder<string>();
        foreach (var article in articles)
        {
            var left = analyse(article.ToArticle()).Times.Where(t => !t.IsDateline).SelectMany(t => t.Timexes).ToList();
            gold += article.Times.Length;
            found += left.Count;
            foreach (var mark in article.Times.OrderByDescending(m => left.Exists(f => f.Span == m.Span)))
            {
                var at = left.FindIndex(f => f.Span == mark.Span);
                at = at >= 0 ? at : left.FindIndex(f => f.Span.Overlaps(mark.Span));
                if (at < 0)
                {
                    differences.Add(Line(article, "missed", mark, null));
                    continue;
                }

                var same = left[at];
                left.RemoveAt(at);
                relaxed++;
                strict += same.Span == mark.Span ? 1 : 0;
                type += TypeOf(same) == TypeOf(mark) ? 1 : 0;
                var isRight = Mapped(same.Value) == Mapped(mark.Value);
                value += isRight ? 1 : 0;
                if (!isRight || same.Span != mark.Span)
                {
                    differences.Add(Line(article, isRight ? "extent" : "value", mark, same));
                }
            }

            differences.AddRange(left.Select(f => Line(article, "in vain", null, f)));
        }

        return new TimemlScore(gold, found, strict, relaxed, type, value, differences.ToImmutable());
    }

    private static string Line(TimemlArticle article, string what, Timex? gold, Timex? found)
    {
        static string Told(TimemlArticle article, Timex? mark) => mark is { } m ? $"'{m.Span.In(article.Text)}' {m.Kind} {m.Value}" : "-";
        return $"{article.Name}\t{what}\t{Told(article, gold)}\t{Told(article, found)}";
    }

    private static TimeKind TypeOf(Timex mark) => mark.Value.EndsWith("_REF", StringComparison.Ordinal) ? TimeKind.Date : mark.Kind;

    /// <summary>A value without the habits of the corpus: a repeated weekday has no year.</summary>
    private static string Mapped(string value) => value.Length > 5 && value.AsSpan(4).StartsWith("-WXX", StringComparison.Ordinal) ? "XXXX" + value[4..] : value;

    private double F1(int right) => Gold + Found == 0 ? 1 : 2.0 * right / (Gold + Found);
}
