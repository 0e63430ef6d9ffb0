using Acta.Core;

namespace Acta.Cli.Output;

/// <summary>Writes records, one after the other, on one thread. Disposing of it writes what is left.</summary>
internal interface IRecordOutput : IDisposable
{
    /// <summary>Writes one article's record.</summary>
    void Write(ArticleRecord record);
}
