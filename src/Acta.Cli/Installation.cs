namespace Acta.Cli;

/// <summary>Where the program's data lie.</summary>
/// <param name="Resources">The folder of rules, lexicons, knowledge and texts.</param>
/// <param name="Models">The folder of trained models.</param>
internal sealed record Installation(string Resources, string Models)
{
    /// <summary>Finds the data beside the program, where it is published, or in the source tree that it was built in.</summary>
    /// <param name="start">The program's folder.</param>
    /// <exception cref="DirectoryNotFoundException">Neither that folder nor one above it has <c>resources/ui</c>.</exception>
    public static Installation Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var resources = Path.Combine(folder.FullName, "resources");
            if (Directory.Exists(Path.Combine(resources, "ui")))
            {
                return new Installation(resources, Path.Combine(folder.FullName, "models"));
            }
        }

        throw new DirectoryNotFoundException($"no folder 'resources/ui' in {start} or above it");
    }
}
