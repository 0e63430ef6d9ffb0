using Acta.Analysis.Evaluation;
using Acta.Core;

namespace Acta.Analysis.Tests.Evaluation;

public sealed class NameScoreTests
{
    [Fact]
    public void Only_the_outermost_names_of_known_types_are_read()
    {
        string[] lines = ["T1\tOrganization 3 20\tMairie de Valence", "T2\tLocation 13 20\tValence", "T3\tDate 0 2\t🕊x", "#1\tnote"];
        var names = BratReader.Read(lines, "🕊x Mairie de Valence.");
        Assert.Equal([(new TextSpan(4, 17), NameKind.Organization)], names);
    }

    [Theory]
    [InlineData("T1\tPerson 0 99\tx")]
    [InlineData("T1\tPerson x 2\tx")]
    [InlineData("T1")]
    public void A_damaged_annotation_is_refused(string line) => Assert.Throws<FormatException>(() => BratReader.Read([line], "abc"));

    [Fact]
    public void A_name_is_right_where_span_and_kind_agree()
    {
        (TextSpan, NameKind)[] gold = [(new TextSpan(0, 3), NameKind.Person), (new TextSpan(5, 3), NameKind.Place)];
        (TextSpan, NameKind)[] found = [(new TextSpan(0, 3), NameKind.Person), (new TextSpan(5, 2), NameKind.Place), (new TextSpan(9, 1), NameKind.Place)];
        var scores = NameScore.Compute([(gold, found)]);
        Assert.Equal(1.0, scores[NameKind.Person].F1);
        Assert.Equal(new NameScore(1, 2, 0), scores[NameKind.Place]);
    }
}
