using System.Globalization;

namespace Acta.Cli.Batch;

/// <summary>A line on a terminal that says how far the work is, once it has taken a second. Used on one thread.</summary>
/// <param name="output">Standard error, where it is a terminal; null to say nothing.</param>
/// <param name="time">The clock.</param>
internal sealed class Progress(TextWriter? output, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly long start = time.GetTimestamp();
    private TimeSpan next = TimeSpan.FromSeconds(1);
    private int shown;

    /// <summary>Says how many articles are done.</summary>
    /// <param name="done">Articles so far.</param>
    /// <param name="share">The share of the work that is done, 0 to 1; null where the whole is not known.</param>
    public void Report(int done, double? share)
    {
        var elapsed = time.GetElapsedTime(start);
        if (output is null || elapsed < next)
        {
            return;
        }

        next = elapsed + Interval;
        var left = share is > 0 and < 1 ? $", {TimeSpan.FromSeconds(elapsed.TotalSeconds * (1 - share.Value) / share.Value):hh\\:mm\\:ss} left" : "";
        var line = string.Create(CultureInfo.InvariantCulture, $"{done} articles, {done / elapsed.TotalSeconds:0.0}/s{left}");
        output.Write($"\r{line.PadRight(shown)}");
        shown = line.Length;
    }

    /// <summary>Clears the line, so that something else can be written.</summary>
    public void Clear()
    {
        if (shown > 0)
        {
            output!.Write($"\r{new string(' ', shown)}\r");
            shown = 0;
        }
    }
}
