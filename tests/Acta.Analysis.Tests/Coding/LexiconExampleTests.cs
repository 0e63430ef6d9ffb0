using Acta.Analysis.Coding.Lexicon;

namespace Acta.Analysis.Tests.Coding;

public sealed class LexiconExampleTests
{
    private static readonly EventLexicon Lexicon = EventLexicon.Load(Repository.Path("resources", "fr", "events"));

    [Fact]
    public void Every_entry_has_an_example_that_must_match_and_one_that_must_not() =>
        Assert.Empty(Lexicon.Entries
            .Where(e => e.Examples.All(x => x.MustMatch) || (e.Type is not null && !e.Examples.Any(x => x.MustMatch)))
            .Select(e => $"{e.Location} {e.Id}"));

    [Fact]
    public void Every_example_holds()
    {
        var failures = Lexicon.Entries.AsParallel().AsOrdered().SelectMany(entry => entry.Examples.Select(example => Failure(entry, example))).OfType<string>().ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} examples fail:\n{string.Join('\n', failures)}");
    }

    private static string? Failure(LexiconEntry entry, LexiconExample example)
    {
        var events = FrenchRecords.Code(example.Text, "2016-05-18").Events;
        var made = events.FirstOrDefault(e => e.Rule == entry.Id);
        if (example.MustMatch != made is not null)
        {
            return example.MustMatch
                ? $"{entry.Location} {entry.Id} does not match: {example.Text} [{string.Join(' ', events.Select(e => e.Rule))}]"
                : $"{entry.Location} {entry.Id} matches: {example.Text}";
        }

        foreach (var (role, word) in example.Roles)
        {
            var parties = role == "actor" ? made!.Actors : made!.Recipients;
            if (!parties.Any(p => p.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                return $"{entry.Location} {entry.Id} {role} is '{string.Join(", ", parties.Select(p => p.Text))}', not '{word}': {example.Text}";
            }
        }

        return null;
    }
}
