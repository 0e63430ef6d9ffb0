namespace Acta.Reading.Tests;

public sealed class RuleExampleTests
{
    public static TheoryData<string> Rules => [.. Shipped.Resources.All.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_matches_its_examples_and_not_its_counterexamples(string id)
    {
        var rules = Shipped.Resources.All;
        var rule = rules.All.Single(r => r.Id == id);
        var alone = new ReadingRules([rule], rules.Months);
        foreach (var example in rule.Examples)
        {
            var found = alone.Match(rule.Kind, example.Text);
            if (rule.Kind == RuleKind.Related)
            {
                var sorted = PlainText.Read(example.Text, alone);
                Assert.True(sorted.Blocks.Any(b => b.Rule == id) == example.Matches, $"{rule.Place}: {example.Text}");
                if (example.Expected is not null)
                {
                    Assert.Equal(example.Expected, Assert.Single(sorted.Related).Headline);
                }

                continue;
            }

            Assert.True(found is not null == example.Matches, $"{rule.Place}: {example.Text}");
            if (example.Expected is not null)
            {
                Assert.Equal(example.Expected, alone.DateOf(found!.Value));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void No_rule_takes_the_counterexample_of_another(string id)
    {
        var rules = Shipped.Resources.All;
        foreach (var example in rules.All.Single(r => r.Id == id).Examples.Where(e => !e.Matches))
        {
            var sorted = PlainText.Read(example.Text, rules);
            Assert.True(sorted.Blocks.All(b => b.Rule is null), example.Text + " is taken by " + sorted.Blocks[0].Rule);
        }
    }
}
