using Acta.Core;

namespace Acta.Analysis.Tests.Coding;

public sealed class StatusWordExampleTests
{
    [Fact]
    public void Every_word_of_status_gives_it_to_the_event_of_its_example()
    {
        var failures = ResourceExamples.Read(Repository.Path("resources", "fr", "events", "status.txt")).AsParallel().AsOrdered().Select(Failure).OfType<string>().ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} examples fail:\n{string.Join('\n', failures)}");
    }

    private static string? Failure((string Entry, int Line, string Text, string Expected) example)
    {
        var status = Enum.Parse<EventStatus>(example.Entry.Split(' ')[0], ignoreCase: true);
        var events = FrenchRecords.Code(example.Text, "2016-05-18").Events;
        var told = events.FirstOrDefault(e => e.Mentions.Any(m => m.Trigger.In(example.Text).Contains(example.Expected, StringComparison.OrdinalIgnoreCase)));

        // What is only demanded, refused, promised or threatened is told by the voicing alone.
        var isVoiced = told is null && events.Any(e => e.Type is EventType.Agree or EventType.Concede or EventType.Threaten or EventType.Request or EventType.Reject);
        return told?.Status == status || isVoiced ? null : $"status.txt:{example.Line} {example.Entry}: '{example.Expected}' is {told?.Status.ToString() ?? "no event"}: {example.Text}"
            + $" [{string.Join(' ', events.Select(e => $"{e.Rule}={e.Status}"))}]";
    }
}
