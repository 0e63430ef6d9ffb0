using Acta.Analysis.Knowledge;

namespace Acta.Analysis.Tests.Knowledge;

public sealed class KnowledgeErrorsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("acta-knowledge-").FullName;

    public KnowledgeErrorsTests()
    {
        foreach (var file in Directory.GetFiles(BuiltIn.Folder, "*.tsv"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }

    [Theory]
    [InlineData("places.tsv", "Nulle-Part\tQQQ\t1\t2\tpoint\t\t\t", "KNOW006 'QQQ' is not a known country")]
    [InlineData("places.tsv", "Nulle-Part\tFRA\t91\t2\tpoint\t\t\t", "KNOW004 '91' is not a number from -90 to 90")]
    [InlineData("places.tsv", "Nulle-Part\tFRA\t1\t2", "KNOW002 8 columns were expected, 4 found")]
    [InlineData("places.tsv", "Paris\tFRA\t1\t2\tpoint\t\t\t", "KNOW009 'place.FRA.paris' is already there")]
    [InlineData("offices.tsv", "Personne Aucune\tm\tpresident\tFRA\tGOV\t2013-01\t2013-06", "KNOW010 Personne Aucune and François Hollande both hold president of FRA for 180 days")]
    [InlineData("offices.tsv", "Personne Aucune\tm\tmayor\tFRA\tGOV\t2013-13\t", "KNOW005 '2013-13' is not a date: YYYY, YYYY-MM or YYYY-MM-DD")]
    [InlineData("offices.tsv", "Personne Aucune\tm\tmayor\tFRA\tGOV\t2013-03\t2012", "KNOW005 2013-03-01 is after 2012-12-31")]
    [InlineData("roles.tsv", "druide\tXXX\tperson\t\t", "KNOW006 'XXX' is not a known sector")]
    [InlineData("countries.tsv", "ZZZ\tPays\tm\t\tLand\tpaysan+ne\tVille\t\t\t1\t1\t", "KNOW008 the capital of ZZZ, 'Ville', is not in places.tsv")]
    public void A_bad_row_is_named_with_its_line(string file, string row, string message)
    {
        var path = Path.Combine(folder, file);
        File.AppendAllText(path, row + "\n");
        var line = message.StartsWith("KNOW008", StringComparison.Ordinal) ? 1 : File.ReadAllLines(path).Length;
        var error = Assert.Throws<KnowledgeFormatException>(() => KnowledgeBase.Load(folder));
        Assert.Equal([$"{file}:{line}: {message}"], error.Errors);
    }

    [Fact]
    public void All_errors_are_told_at_once()
    {
        File.Delete(Path.Combine(folder, "words.tsv"));
        File.AppendAllText(Path.Combine(folder, "roles.tsv"), "druide\tXXX\tperson\t\n");
        var error = Assert.Throws<KnowledgeFormatException>(() => KnowledgeBase.Load(folder));
        Assert.Equal(2, error.Errors.Length);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
