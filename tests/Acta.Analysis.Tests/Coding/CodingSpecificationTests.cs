using Acta.Core;

namespace Acta.Analysis.Tests.Coding;

public sealed class CodingSpecificationTests
{
    public static TheoryData<string> Cases => [.. CodingCase.Read(Repository.Path("specs", "coding", "fr")).Select(c => c.Location)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_tells_the_events_that_the_specification_says(string location)
    {
        var expected = CodingCase.Read(Repository.Path("specs", "coding", "fr")).Single(c => c.Location == location);
        var events = FrenchRecords.Code(expected.Text, expected.Published).Events;
        var described = events.Select((e, i) => CodingCase.Describe(e, i < expected.Expected.Count ? expected.Expected[i] : $"{Plover.Name(e.Type)}/{e.Mode} {e.Status}"));
        Assert.Equal(expected.Expected, described);
    }
}
