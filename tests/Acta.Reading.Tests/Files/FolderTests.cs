using System.Text;
using Acta.Core;

namespace Acta.Reading.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("acta-reading-");

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private ReadResult[] Read() => [.. Shipped.Reader.ReadPath(folder.FullName)];

    [Fact]
    public void A_folder_is_read_with_all_below_it_in_ordinal_order_of_paths()
    {
        foreach (var name in new[] { "b.txt", "a/z.txt", "a.txt", "a-b.txt", "a/b/c.md", "B.html" })
        {
            Write(name, Paragraphs.Visit);
        }

        var paths = Read().Select(r => Path.GetRelativePath(folder.FullName, r.Origin).Replace('\\', '/')).ToArray();
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.Equal(6, paths.Length);
    }

    [Fact]
    public void Files_of_other_kinds_beside_the_articles_are_passed_over()
    {
        foreach (var name in new[] { "a.txt", "index.tsv", "a.json", "a.ann", "README", ".gitattributes" })
        {
            Write(name, Paragraphs.Visit);
        }

        Assert.Equal("a", Assert.Single(Read()).Article!.Id);
    }

    [Fact]
    public void A_file_that_is_named_is_read_by_its_content_whatever_its_name() =>
        Assert.NotNull(Assert.Single(Shipped.Reader.ReadPath(Write("article.dat", Paragraphs.Page()))).Article);

    [Fact]
    public void Identifiers_are_unique_in_a_batch_and_safe_as_file_names()
    {
        foreach (var name in new[] { "a/x.txt", "b/x.txt", "c/X.txt", "c/é à (1).txt", "d/nul.txt", "d/-x.txt" })
        {
            Write(name, Paragraphs.Visit);
        }

        Assert.Equal(["x", "x-2", "X-3", "é-à--1", "x-4", "nul_"], Read().Select(r => r.Article!.Id));
    }

    [Fact]
    public void A_broken_file_is_told_and_the_others_go_on()
    {
        Write("a.txt", "");
        Write("b.txt", "\0\u0001\u0002\u0003");
        Write("c.txt", Paragraphs.Visit);
        var results = Read();
        Assert.Equal(["READ001", "READ003", "READ010"], results.SelectMany(Shipped.Codes));
        Assert.NotNull(results[2].Article);
    }

    [Fact]
    public void A_path_that_is_not_there_is_told() => Assert.Equal(["READ004"], Shipped.Codes(Assert.Single(Shipped.Reader.ReadPath(Path.Combine(folder.FullName, "none.txt")))));

    [Fact]
    public void A_link_back_to_a_folder_above_is_left_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links take privileges on Windows");
        Write("a/a.txt", Paragraphs.Visit);
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "a", "loop"), folder.FullName);
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "dangling.txt"), Path.Combine(folder.FullName, "none.txt"));
        var results = Read();
        Assert.Equal(["READ010", "READ005", "READ004"], results.SelectMany(Shipped.Codes));
        Assert.Equal(Severity.Warning, results[1].Diagnostics[0].Severity);
    }

    [Fact]
    public void A_name_that_is_not_text_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux lets any bytes be a name");
        var inner = Path.Combine(folder.FullName, "names");
        Shell($"mkdir {inner} && printf x > \"$(printf '{inner}/caf\\351.txt')\"");
        var result = Assert.Single(Read());
        Shell($"rm -r {inner}");
        Assert.Equal((Path.Combine(inner, "caf\uFFFD.txt"), "READ004"), (result.Origin, Assert.Single(result.Diagnostics).Code));
    }

    private static void Shell(string command)
    {
        using var shell = System.Diagnostics.Process.Start("/bin/sh", ["-c", command]);
        shell.WaitForExit();
    }

    [Fact]
    public void A_stream_that_fails_is_told()
    {
        using var closed = new MemoryStream(Encoding.UTF8.GetBytes(Paragraphs.Visit));
        closed.Dispose();
        Assert.Equal(["READ004"], Shipped.Codes(Assert.Single(Shipped.Reader.ReadStream(closed, "-"))));
    }
}
