using Acta.Cli.Records;
using Acta.Core;

namespace Acta.Cli.Output;

/// <summary>
/// Writes one file <c>ID.json</c> an article into a folder, which is made where it is missing. A file appears whole or not at all, replaces an older
/// one, and never lies outside of the folder; a second article of the same id is numbered.
/// </summary>
internal sealed class RecordFolderOutput : IRecordOutput
{
    private readonly string folder;
    private readonly HashSet<string> written = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the folder.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public RecordFolderOutput(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(this.folder);
    }

    /// <inheritdoc/>
    public void Write(ArticleRecord record)
    {
        var name = FileName(record.Article.Id);
        var unfinished = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        using (var file = new FileStream(unfinished, FileMode.CreateNew))
        {
            file.Write(new RecordWriter(record).ToJson());
            file.Write("\n"u8);
        }

        // Replacing the name, not what it may link to, keeps the write inside the folder.
        File.Move(unfinished, Path.Combine(folder, name), overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private string FileName(string id)
    {
        // Ids are safe as file names by contract; a file system is no place to trust a contract.
        var safe = string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '_')).TrimStart('.');
        safe = safe.Length == 0 ? "_" : safe;
        var name = safe;
        for (var number = 2; !written.Add(name); number++)
        {
            name = $"{safe}-{number}";
        }

        return name + ".json";
    }
}
