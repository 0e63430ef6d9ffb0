using Acta.Core;

namespace Acta.Analysis.Pipeline;

/// <summary>One step of the analysis. Implementations are immutable once built and safe on any thread; a document is on one thread at a time.</summary>
public interface IStage
{
    /// <summary>A short lower-case name, used in diagnostics and timings.</summary>
    string Name { get; }

    /// <summary>The layers that must have been laid.</summary>
    Layers Requires { get; }

    /// <summary>The layers that this stage lays.</summary>
    Layers Provides { get; }

    /// <summary>Lays its layers over the document. Whatever the text holds, it does not throw.</summary>
    void Run(Document document);
}
