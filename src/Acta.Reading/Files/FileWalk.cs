namespace Acta.Reading;

/// <summary>Finds the files to read: the one named, or those under the folder named.</summary>
internal static class FileWalk
{
    private const int Deepest = 64;

    /// <summary>What is read when a folder is walked; other files that lie beside articles are passed over.</summary>
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".md",
    };

    /// <summary>The files, in ordinal order of their paths.</summary>
    public static IEnumerable<FoundFile> Walk(string path)
    {
        if (Directory.Exists(path))
        {
            return Folder(new DirectoryInfo(path), []);
        }

        return [File.Exists(path) ? new FoundFile(path) : new FoundFile(path, Diagnostics.Unreadable("there is no such file"))];
    }

    private static IEnumerable<FoundFile> Folder(DirectoryInfo folder, List<string> ancestors)
    {
        var real = Real(folder);
        if (ancestors.Contains(real) || ancestors.Count >= Deepest)
        {
            yield return new FoundFile(folder.ToString(), Diagnostics.Loop(folder.Name));
            yield break;
        }

        if (Entries(folder, out var entries) is { } refusal)
        {
            yield return refusal;
            yield break;
        }

        foreach (var entry in entries)
        {
            if (entry is DirectoryInfo inner)
            {
                foreach (var file in Folder(inner, [.. ancestors, real]))
                {
                    yield return file;
                }
            }
            else if (Extensions.Contains(entry.Extension))
            {
                yield return Check((FileInfo)entry);
            }
        }
    }

    private static FoundFile? Entries(DirectoryInfo folder, out List<FileSystemInfo> entries)
    {
        try
        {
            // A folder sorts as its path goes on: with a separator behind its name.
            entries = [.. folder.EnumerateFileSystemInfos().OrderBy(e => e is DirectoryInfo ? e.Name + Path.DirectorySeparatorChar : e.Name, StringComparer.Ordinal)];
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries = [];
            return new FoundFile(folder.ToString(), Diagnostics.Unreadable(e.Message));
        }
    }

    /// <summary>A file of no length is not opened: it may be a pipe, and opening that would wait for ever.</summary>
    private static FoundFile Check(FileInfo file)
    {
        try
        {
            return file.LinkTarget is null && file.Length == 0 ? new FoundFile(file.ToString(), Diagnostics.Empty()) : new FoundFile(file.ToString());
        }
        catch (IOException e)
        {
            return new FoundFile(file.ToString(), Diagnostics.Unreadable(e.Message));
        }
    }

    private static string Real(DirectoryInfo folder)
    {
        try
        {
            return (folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName.TrimEnd(Path.DirectorySeparatorChar);
        }
        catch (IOException)
        {
            return folder.FullName;
        }
    }
}
