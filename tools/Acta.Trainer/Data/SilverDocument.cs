using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Trainer.Data;

/// <summary>A document to learn from beside the treebanks.</summary>
/// <param name="Document">The document, with tokens, and with tags and trees where a teacher told them.</param>
/// <param name="Names">Its names; null where they are not known.</param>
/// <param name="TreeWeight">How much its trees count, 0 for none, 1 as much as gold.</param>
internal sealed record SilverDocument(Document Document, ImmutableArray<(TextSpan Span, NameKind Kind)>? Names, float TreeWeight);
