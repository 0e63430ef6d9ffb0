using Acta.Core;

namespace Acta.Reading.Tests;

/// <summary>What holds of every article that is read, whatever it was read from.</summary>
internal static class Invariants
{
    public static void Hold(Article article)
    {
        var at = 0;
        foreach (var block in article.Blocks)
        {
            Assert.False(block.Span.IsEmpty);
            Assert.True(block.Span.Start >= at, "blocks are in order and do not overlap");
            Assert.True(string.IsNullOrWhiteSpace(article.Text[at..block.Span.Start]), "blocks cover all but white space");
            at = block.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(article.Text[at..]), "blocks cover all but white space");
        Assert.All(article.Blocks, b => Assert.Equal(b.Span.In(article.Text).Trim(), b.Span.In(article.Text)));
        Assert.All(article.Blocks.Where(b => !b.IsRead), b => Assert.NotNull(b.Rule));
        Assert.All(article.Related.Where(r => r.Span is not null), r => Assert.Equal(r.Headline, r.Span!.Value.In(article.Text)));
        Assert.All(article.Id, c => Assert.True(char.IsLetterOrDigit(c) || c is '.' or '_' or '-'));
        Assert.Equal(article.Title, article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title)?.Span.In(article.Text));
        if (article.Published?.Span is { } date)
        {
            Assert.False(string.IsNullOrWhiteSpace(date.In(article.Text)));
        }
    }
}
