using System.Text.RegularExpressions;
using Acta.Cli.Tests.Program;

namespace Acta.Cli.Tests.Architecture;

public sealed partial class DocumentTests
{
    private static readonly string[] ScriptCommands = ["test"];

    public static TheoryData<string> Documents =>
    [
        "README.md", "ARCHITECTURE.md", "CHANGELOG.md", "NOTICE.md",
        .. Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_that_a_document_names_is_there(string document)
    {
        var text = File.ReadAllText(Repository.PathTo(document));
        var linked = Links().Matches(text).Select(match => Path.Combine(Path.GetDirectoryName(document)!, match.Groups["path"].Value));
        var quoted = Paths().Matches(text).Select(match => match.Groups["path"].Value);
        Assert.All(linked.Concat(quoted), path => Assert.True(Exists(path), $"{document} names {path}"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_command_and_option_that_a_document_names_is_there(string document)
    {
        foreach (var command in Commands().Matches(File.ReadAllText(Repository.PathTo(document))).DistinctBy(match => match.Value))
        {
            var name = command.Groups["name"].Value;
            if (ScriptCommands.Contains(name))
            {
                continue;
            }

            var help = ProgramRun.Of(name, "--help");
            Assert.True(help.ExitCode == 0, $"{document} names acta {name}");
            Assert.All(Options().Matches(command.Value).Select(option => option.Value), option => Assert.Contains(option + " ", help.Output + " ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_code_that_a_diagnostic_can_have_is_explained_or_its_family_is()
    {
        var explained = string.Concat(Directory.EnumerateFiles(Repository.PathTo("docs", "formats"), "*.md").Select(File.ReadAllText));
        var codes = Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Codes().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value)).Distinct();
        Assert.All(codes, code => Assert.True(explained.Contains($"`{code}`", StringComparison.Ordinal) || explained.Contains($"`{code[..^3]}`", StringComparison.Ordinal), code));
    }

    private static bool Exists(string path)
    {
        var full = Repository.PathTo(path);
        return path.Contains('*', StringComparison.Ordinal)
            ? Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(full)!, Path.GetFileName(full)).Any()
            : File.Exists(full) || Directory.Exists(full);
    }

    [GeneratedRegex(@"\]\((?<path>[^)#:\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Links();

    // Paths of the project start in one of its folders; what has a placeholder in it names no one file.
    [GeneratedRegex(@"`(?<path>(?:src|tests|tools|docs|resources|models|specs|samples|bench|\.ci)/[^`\s<>{}]*)`")]
    private static partial Regex Paths();

    [GeneratedRegex(@"(?:\./acta|`acta|acta\.cmd) (?<name>[a-z]+)[^`\n]*")]
    private static partial Regex Commands();

    [GeneratedRegex(@"[""\s](?<code>[A-Z]{2,6}[0-9]{3})[""\s]")]
    private static partial Regex Codes();

    [GeneratedRegex(@"--[a-z-]+")]
    private static partial Regex Options();
}
