using Acta.Analysis.Knowledge;

namespace Acta.Analysis.Tests.Knowledge;

/// <summary>The knowledge that ships with the program, loaded once for all tests.</summary>
internal static class BuiltIn
{
    private static readonly Lazy<KnowledgeBase> Loaded = new(static () => KnowledgeBase.Load(Path.Combine(FindRoot(), "resources", "knowledge")));

    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "resources", "knowledge");

    public static KnowledgeBase Knowledge => Loaded.Value;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Acta.slnx")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("Acta.slnx was not found");
        }

        return folder;
    }
}
