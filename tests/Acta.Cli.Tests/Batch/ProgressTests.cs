using Acta.Cli.Batch;

namespace Acta.Cli.Tests.Batch;

public sealed class ProgressTests : IDisposable
{
    private readonly StringWriter written = new();
    private readonly Clock clock = new();

    [Fact]
    public void Nothing_is_said_in_the_first_second()
    {
        var progress = new Progress(written, clock);
        clock.Seconds = 0.9;
        progress.Report(10, null);
        Assert.Equal("", written.ToString());
    }

    [Fact]
    public void Then_articles_rate_and_the_time_left_where_it_is_known()
    {
        var progress = new Progress(written, clock);
        clock.Seconds = 20;
        progress.Report(30, 0.25);
        Assert.Equal("\r30 articles, 1.5/s, 00:01:00 left", written.ToString());
    }

    [Fact]
    public void It_is_not_said_again_at_once()
    {
        var progress = new Progress(written, clock);
        clock.Seconds = 2;
        progress.Report(2, null);
        clock.Seconds = 2.1;
        progress.Report(3, null);
        Assert.Equal("\r2 articles, 1.0/s", written.ToString());
    }

    [Fact]
    public void The_line_is_cleared_for_others()
    {
        var progress = new Progress(written, clock);
        clock.Seconds = 2;
        progress.Report(2, null);
        progress.Clear();
        Assert.EndsWith("\r" + new string(' ', "2 articles, 1.0/s".Length) + "\r", written.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => written.Dispose();

    private sealed class Clock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);
    }
}
