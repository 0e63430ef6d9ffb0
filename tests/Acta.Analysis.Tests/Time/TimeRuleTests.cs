using Acta.Analysis.Time;

namespace Acta.Analysis.Tests.Time;

public sealed class TimeRuleTests
{
    public static TheoryData<string, int> Examples => new(TimeSamples.Grammar.Examples.Select(e => (e.File, e.Line)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_a_rule_holds(string file, int line)
    {
        var example = TimeSamples.Grammar.Examples.Single(e => e.File == file && e.Line == line);
        var document = TimeSamples.Run(example.Text, example.Published?.Text);
        if (example.Words is null)
        {
            Assert.DoesNotContain(document.Times, t => t.Rule == example.Rule || TimeSamples.Grammar.SetsAside(example.Rule));
            return;
        }

        var found = document.Times.LastOrDefault(t => t.Span.In(example.Text) == example.Words);
        Assert.True(found is not null, $"found only: {string.Join("; ", document.Times.Select(t => $"{t.Span.In(example.Text)} = {t.Value?.Text} ({t.Rule})"))}");
        Assert.Equal(example.Value?.Text, found.Value?.Text);
        if (!TimeSamples.Grammar.IsPart(example.Rule))
        {
            Assert.Equal(example.Rule, found.Rule is "since.date" or "between.dates" && example.Rule.StartsWith("date", StringComparison.Ordinal) ? example.Rule : found.Rule);
        }
    }

    [Fact]
    public void Every_rule_has_an_example_that_matches_and_one_that_must_not()
    {
        var lacking = TimeSamples.Grammar.Examples.GroupBy(e => e.Rule).Where(g => (g.All(e => e.Words is null) && !TimeSamples.Grammar.SetsAside(g.Key)) || g.All(e => e.Words is not null)).Select(g => g.Key);
        Assert.Empty(lacking);
        Assert.Equal(TimeSamples.Grammar.RuleIds, TimeSamples.Grammar.Examples.Select(e => e.Rule).Distinct());
    }

    [Theory]
    [InlineData("rule a.b = nothing\n: x", "f:1: TIME102 there is no operation 'nothing'")]
    [InlineData("rule a.b = date\n: ( x", "f:2: TIME104 column 4: ')' was expected")]
    [InlineData("rule a.b = date\n: @nobody", "f:2: TIME104 there is no class @nobody")]
    [InlineData("rule a.b = date\n: x?", "f:2: TIME104 column 3: the expression may be empty")]
    [InlineData("rule a.b = date\nrule a.b = date", "f:2: TIME103 the rule 'a.b' stands twice")]
    [InlineData("rule a.b = date\n+ text", "f:2: TIME106 'text => words = value' was expected")]
    [InlineData("verb perhaps x y", "f:1: TIME105 'perhaps' names no tense")]
    [InlineData("hello", "f:1: TIME101 'rule ID = OPERATION', 'level N', '@class words', 'verb TENSE forms', ':', '+' or '-' was expected")]
    public void Errors_in_rules_name_file_and_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => TimeGrammar.Read([("f", text)])).Message);

    [Fact]
    public void All_errors_are_told_at_once() =>
        Assert.Equal(2, Assert.Throws<InvalidDataException>(() => TimeGrammar.Read([("f", "hello\nworld")])).Message.Split('\n').Length);
}
