using System.Reflection;
using System.Xml.Linq;

namespace Acta.Cli.Tests.Architecture;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Acta.Core")]
    [InlineData("Acta.Reading", "Acta.Core")]
    [InlineData("Acta.Analysis", "Acta.Core")]
    [InlineData("Acta.Cli", "Acta.Analysis", "Acta.Core", "Acta.Reading")]
    public void A_project_uses_only_those_below_it(string project, params string[] below)
    {
        var file = Repository.PathTo("src", project, project + ".csproj");
        var references = XDocument.Load(file).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Subset(below.ToHashSet(), references.ToHashSet());

        var assembly = Assembly.Load(project == "Acta.Cli" ? "acta" : project);
        var used = assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => name.StartsWith("Acta.", StringComparison.Ordinal));
        Assert.Subset(below.ToHashSet(), used.ToHashSet());
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = XDocument.Load(Repository.PathTo("Acta.slnx")).Descendants("Project").Select(project => project.Attribute("Path")!.Value);
        var projects = new[] { "bench", "src", "tests", "tools" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));
        Assert.Equal(projects.Order(StringComparer.Ordinal), solution.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_core_uses_nothing_but_the_base_library() =>
        Assert.All(Assembly.Load("Acta.Core").GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name!, StringComparison.Ordinal));
}
