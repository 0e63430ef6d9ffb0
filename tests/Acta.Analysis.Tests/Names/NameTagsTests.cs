using Acta.Analysis.Names;
using Acta.Core;
using CsCheck;

namespace Acta.Analysis.Tests.Names;

public sealed class NameTagsTests
{
    [Fact]
    public void Every_name_begins_and_ends_whatever_the_scores() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int).Sample((n, seed) =>
        {
            var random = new Random(seed);
            var tags = new int[n];
            NameTags.Decode([.. Enumerable.Range(0, n * NameTags.Count).Select(_ => random.NextSingle())], tags);
            NameKind? open = null;
            foreach (var tag in tags)
            {
                Assert.Equal(open is null, tag == NameTags.Outside || NameTags.Begins(tag));
                Assert.True(open is null || NameTags.Kind(tag) == open);
                open = tag == NameTags.Outside || NameTags.Ends(tag) ? null : NameTags.Kind(tag);
            }

            Assert.Null(open);
        }, iter: 500);
}
