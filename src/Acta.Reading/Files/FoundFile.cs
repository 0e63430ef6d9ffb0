using Acta.Core;

namespace Acta.Reading;

/// <summary>A file to read, or a path that cannot be read with the reason.</summary>
internal readonly record struct FoundFile(string Path, Diagnostic? Refusal = null);
