using Acta.Cli.Records;
using Acta.Core;

namespace Acta.Cli.Output;

/// <summary>Writes one event a line as JSON, with its article's id, URL, date and title. Closes the stream.</summary>
internal sealed class JsonLinesOutput(Stream stream) : IRecordOutput
{
    private readonly BufferedStream buffered = new(stream);

    /// <inheritdoc/>
    public void Write(ArticleRecord record)
    {
        foreach (var line in new RecordWriter(record).ToLines())
        {
            buffered.Write(line);
            buffered.Write("\n"u8);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => buffered.Dispose();
}
