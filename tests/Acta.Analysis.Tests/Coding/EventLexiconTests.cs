using Acta.Analysis.Coding.Lexicon;
using Acta.Core;

namespace Acta.Analysis.Tests.Coding;

public sealed class EventLexiconTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("acta-lexicon").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_entry_has_its_pattern_slots_counts_and_conditions()
    {
        var entry = Assert.Single(Load("verb ouvrir+feu = ASSAULT/firearms actor=subj recipient=sur|contre count=killed:recipient ?actor=MIL|COP !obj=porte").Entries);
        Assert.Equal((Upos.Verb, "ouvrir", "test.verb.ouvrir+feu"), (entry.Pos, entry.Lemma, entry.Id));
        Assert.Equal((EventType.Assault, "firearms"), (entry.Type, entry.Mode));
        Assert.Equal(["feu"], Assert.Single(entry.Companions));
        Assert.Equal(["sur", "contre"], entry[Role.Recipient]!.Functions);
        Assert.Equal((CountKind.Killed, "recipient"), (entry.Counts[0].Kind, entry.Counts[0].Function));
        Assert.Equal([("actor", false), ("obj", true)], entry.Conditions.Select(c => (c.Subject, c.IsNegated)));
    }

    [Fact]
    public void The_entry_with_more_words_comes_first() =>
        Assert.Equal(["test.verb.ouvrir+feu", "test.verb.ouvrir"],
            Load("verb ouvrir = REQUEST actor=subj", "verb ouvrir+feu = ASSAULT actor=subj").Find(Upos.Verb, "ouvrir").Select(e => e.Id));

    [Fact]
    public void A_list_stands_for_its_words()
    {
        File.WriteAllText(Path.Combine(folder, "lists.lex"), "@weapon = fusil grenade\n");
        Assert.Equal(["fusil", "grenade"], Load("verb tirer = ASSAULT actor=subj ?with=@weapon").Entries[0].Conditions[0].Values!.Order());
    }

    [Theory]
    [InlineData("verb arrêter COERCE", "test.lex:1: LEX004")]
    [InlineData("adverb vite = COERCE", "test.lex:1: LEX005")]
    [InlineData("verb arrêter = CAPTURE", "test.lex:1: LEX006")]
    [InlineData("verb arrêter = COERCE/visit", "test.lex:1: LEX007")]
    [InlineData("verb tuer = ASSAULT count=dead:recipient", "test.lex:1: LEX008")]
    [InlineData("verb tuer = ASSAULT victim=obj", "test.lex:1: LEX009")]
    [InlineData("verb tuer = ASSAULT ?with=@nothing", "test.lex:1: LEX010")]
    [InlineData("verb tuer = ASSAULT actor=subj\n  * Il tue.", "test.lex:2: LEX002")]
    [InlineData("verb tuer = ASSAULT actor=subj\n  + Il tue. => killer: Il", "test.lex:2: LEX003")]
    public void A_wrong_line_is_told_with_its_place(string line, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => Load(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void All_errors_are_told_at_once() =>
        Assert.Equal(2, Assert.Throws<InvalidDataException>(() => Load("verb a = NO", "verb b = NO")).Message.Split('\n').Length);

    private EventLexicon Load(params string[] lines)
    {
        File.WriteAllLines(Path.Combine(folder, "test.lex"), lines);
        return EventLexicon.Load(folder);
    }
}
