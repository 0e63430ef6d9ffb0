using Acta.Core;

namespace Acta.Reading;

/// <summary>Text of bytes, without its byte order mark, and what was noticed on the way.</summary>
internal readonly record struct DecodedText(string Text, IReadOnlyList<Diagnostic> Notes);
