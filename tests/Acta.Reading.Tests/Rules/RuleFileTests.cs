namespace Acta.Reading.Tests;

public sealed class RuleFileTests
{
    [Theory]
    [InlineData("debris x", "x.rules:1: RULE001")]
    [InlineData("  + stray example", "x.rules:1: RULE001")]
    [InlineData("scrap x = abc", "x.rules:1: RULE002")]
    [InlineData("7 x = abc", "x.rules:1: RULE002")]
    [InlineData("debris x = abc\n  + abc\n  - def\ndebris x = def\n  + def\n  - abc", "x.rules:4: RULE003")]
    [InlineData("debris x = abc\n  + abc", "x.rules:1: RULE004")]
    [InlineData("month 13 = brumaire", "x.rules:1: RULE005")]
    [InlineData("debris x = {unknown}\n  + abc\n  - def", "x.rules:1: RULE006")]
    [InlineData("debris x = (abc\n  + abc\n  - def", "x.rules:1: RULE007")]
    [InlineData("debris x = abc(?=d)\n  + abc\n  - def", "x.rules:1: RULE008")]
    public void An_error_names_file_and_line(string file, string error)
    {
        var errors = new List<string>();
        new RuleFile(errors).Read("x.rules", file.Split('\n'));
        Assert.StartsWith(error, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_are_told_at_once()
    {
        var folder = Directory.CreateTempSubdirectory("acta-rules-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "fr", "reading"));
        File.WriteAllText(Path.Combine(folder.FullName, "fr", "reading", "a.rules"), "debris x\n\nscrap y = z\n");
        var error = Assert.Throws<InvalidDataException>(() => new ArticleReader(folder.FullName));
        folder.Delete(recursive: true);
        Assert.Equal(2, error.Message.Split('\n').Length);
        Assert.Contains("a.rules:3: RULE002", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_resources_is_an_error_that_names_it()
    {
        var folder = Directory.CreateTempSubdirectory("acta-none-");
        var error = Assert.Throws<DirectoryNotFoundException>(() => new ArticleReader(folder.FullName));
        folder.Delete();
        Assert.Contains(folder.FullName, error.Message, StringComparison.Ordinal);
    }
}
