namespace Acta.Cli.Evaluation;

/// <summary>
/// Where the sentences of a text begin, by a rule simple enough to be the same in every scorer: after final punctuation with its closing marks and
/// white space before a capital, digit, opening mark or ►, and after line breaks. Immutable, safe on any thread.
/// </summary>
internal sealed class SentenceCuts
{
    private readonly string text;
    private readonly List<int> cuts = [0];

    /// <summary>Cuts a text, in time linear in its length.</summary>
    public SentenceCuts(string text)
    {
        this.text = text;
        var at = 0;
        while (at < text.Length)
        {
            if (IsFinal(text[at]))
            {
                var final = Run(at, IsFinal);
                var closing = Run(final, IsClosing);
                var white = Run(closing, IsWhite);
                var cut = white > closing && white < text.Length && Opens(text[white]);
                at = cut ? white : final;
                if (cut)
                {
                    cuts.Add(at);
                }
            }
            else if (text[at] == '\n')
            {
                at = Run(at, static c => c == '\n');
                cuts.Add(at);
            }
            else
            {
                at++;
            }
        }

        cuts.Add(text.Length + 1);
    }

    /// <summary>The number, from 0, of the sentence that a position lies in; positions outside the text belong to the first or the last.</summary>
    public int IndexOf(int position)
    {
        int low = 0, high = cuts.Count - 1;
        while (low + 1 < high)
        {
            var middle = (low + high) / 2;
            if (cuts[middle] <= position)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The words of the sentence of that number, without the white space around.</summary>
    public string Sentence(int index)
    {
        var start = Math.Min(cuts[index], text.Length);
        return text[start..Math.Min(cuts[index + 1], text.Length)].Trim();
    }

    private int Run(int from, Func<char, bool> holds)
    {
        while (from < text.Length && holds(text[from]))
        {
            from++;
        }

        return from;
    }

    private static bool IsFinal(char c) => c is '.' or '!' or '?' or '…';

    private static bool IsClosing(char c) => c is '»' or '”' or '"' or '\'' or ')' or ']';

    // The separators of files, groups, records and units are white space too to the scorer whose figures these must equal.
    private static bool IsWhite(char c) => char.IsWhiteSpace(c) || c is >= '\x1c' and <= '\x1f';

    private static bool Opens(char c) =>
        c is '«' or '“' or '"' or '(' or '[' or '►' or (>= 'A' and <= 'Z') or (>= 'À' and <= 'Ö') or (>= 'Ø' and <= 'Þ') or (>= '0' and <= '9');
}
