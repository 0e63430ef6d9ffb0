using System.Text.RegularExpressions;

namespace Acta.Cli.Tests.Architecture;

public sealed partial class SourceFileTests
{
    private const int LongestFile = 400;

    public static TheoryData<string> Folders => ["src", "tools"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_file_has_one_public_type_and_is_named_after_it(string folder)
    {
        var misnamed = from file in Sources(folder)
                       let types = TopLevelType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToList()
                       where types.Count > 1 || (types.Count == 1 && types[0] != Path.GetFileNameWithoutExtension(file).Split('.')[0])
                       select $"{Path.GetRelativePath(Repository.Root, file)}: {string.Join(", ", types)}";
        Assert.Empty(misnamed);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_file_is_too_long(string folder) => Assert.All(Sources(folder), file => Assert.True(File.ReadLines(file).Count() <= LongestFile, file));

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_type_is_named_for_being_useful(string folder) =>
        Assert.DoesNotMatch("(Helper|Manager|Utils?|Misc)$", string.Join('\n', Sources(folder).Select(Path.GetFileNameWithoutExtension)));

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref|unsafe) )*(?:record struct|record class|class|record|struct|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
