using Acta.Cli.Output;
using Acta.Core;

namespace Acta.Cli.Tests.Output;

public sealed class RecordFolderOutputTests
{
    [Fact]
    public void Each_article_has_its_file_in_a_folder_that_is_made()
    {
        using var folder = new TemporaryFolder();
        Write(folder.In("a/b"), SampleRecords.Full);
        Assert.Equal(["brik-malen.json"], Names(folder.In("a/b")));
    }

    [Theory]
    [InlineData("../../x", "_.._x.json")]
    [InlineData("..", "_.json")]
    [InlineData("", "_.json")]
    [InlineData("a/b\\c:d\n", "a_b_c_d_.json")]
    [InlineData(".hidden", "hidden.json")]
    public void No_id_leads_out_of_the_folder(string id, string name)
    {
        using var folder = new TemporaryFolder();
        Write(folder.In("out"), WithId(id));
        Assert.Equal([name], Names(folder.In("out")));
        Assert.Equal(["out"], Names(folder.Path));
    }

    [Fact]
    public void A_second_article_of_the_same_id_is_numbered()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, WithId("a"), WithId("A"), WithId("a"));
        Assert.Equal(["A-2.json", "a-3.json", "a.json"], Names(folder.Path));
    }

    [Fact]
    public void A_link_in_the_folder_is_replaced_and_not_followed()
    {
        using var folder = new TemporaryFolder();
        var outside = folder.Write("outside.txt", "untouched");
        Directory.CreateDirectory(folder.In("out"));
        File.CreateSymbolicLink(folder.In("out/brik-malen.json"), outside);
        Write(folder.In("out"), SampleRecords.Full);
        Assert.Equal("untouched", File.ReadAllText(outside));
        Assert.StartsWith("{", File.ReadAllText(folder.In("out/brik-malen.json")), StringComparison.Ordinal);
    }

    private static ArticleRecord WithId(string id) => SampleRecords.Full with { Article = SampleRecords.Full.Article with { Id = id } };

    private static void Write(string folder, params ArticleRecord[] records)
    {
        using var output = new RecordFolderOutput(folder);
        foreach (var record in records)
        {
            output.Write(record);
        }
    }

    private static IEnumerable<string?> Names(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
