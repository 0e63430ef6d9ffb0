namespace Acta.Analysis.Tests;

public sealed class ModelTests
{
    [Fact]
    public void A_missing_model_is_an_error_that_names_the_file()
    {
        var error = Assert.Throws<FileNotFoundException>(() => AnalyserModel.Load("nowhere/fr.model"));
        Assert.Contains("nowhere/fr.model", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1000)]
    [InlineData(1_000_000)]
    public void A_damaged_model_is_an_error_that_names_the_file(int length)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "models", "fr", "analyser.model"))[..length]);
            var error = Assert.Throws<InvalidDataException>(() => AnalyserModel.Load(path));
            Assert.Contains(path, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_missing_word_list_is_an_error_that_names_the_file()
    {
        var model = AnalyserModel.Load(Path.Combine(AppContext.BaseDirectory, "models", "fr", "analyser.model"));
        var error = Assert.Throws<FileNotFoundException>(() => FrenchAnalyser.From(model, "nowhere"));
        Assert.Contains("abbreviations.txt", error.Message, StringComparison.Ordinal);
    }
}
