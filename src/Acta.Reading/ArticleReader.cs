namespace Acta.Reading;

/// <summary>
/// Reads files, folders and streams into articles: pages in HTML, plain and scraped text, JSON Lines, told apart by content. One
/// article is in memory at a time. Whatever the input holds, reading it does not throw: what cannot be read gives a result without an
/// article, with its reasons. Immutable, safe on any thread.
/// </summary>
public sealed class ArticleReader
{
    private readonly InputReader inputs;

    /// <summary>Builds a reader with the rules of all languages under a resources folder.</summary>
    /// <param name="resources">The folder that holds <c>LANGUAGE/reading/</c>.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or it holds no reading resources.</exception>
    /// <exception cref="InvalidDataException">Resource files have errors; the message lists them all as <c>file:line: CODE message</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit in the options is not positive.</exception>
    public ArticleReader(string resources, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxBytes, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.TimeLimit, TimeSpan.Zero, nameof(options));
        inputs = new InputReader(ReadingResources.Load(resources), options);
    }

    /// <summary>Reads a file, or a folder with all that is in it, in ordinal order of paths; results come as they are asked for.</summary>
    public IEnumerable<ReadResult> ReadPath(string path) => ReadPaths([path]);

    /// <summary>Reads several files and folders as one batch: identifiers are unique in all of it.</summary>
    public IEnumerable<ReadResult> ReadPaths(IEnumerable<string> paths)
    {
        var names = new ArticleNames();
        foreach (var found in paths.SelectMany(FileWalk.Walk))
        {
            if (found.Refusal is { } refusal)
            {
                yield return ArticleAssembly.Refuse(found.Path, refusal);
                continue;
            }

            foreach (var result in inputs.ReadFile(found.Path, names))
            {
                yield return result;
            }
        }
    }

    /// <summary>Reads a stream, which is left open; <paramref name="origin"/> names it in messages and gives the article its identifier.</summary>
    public IEnumerable<ReadResult> ReadStream(Stream stream, string origin) => inputs.ReadStream(stream, origin, new ArticleNames());
}
