using Acta.Core;

namespace Acta.Analysis.Tokenization;

/// <summary>A token as it stands in the text, before contractions are opened.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="SpaceBefore">Whether white space stands before it; true at the start of a block.</param>
internal readonly record struct SurfaceToken(TextSpan Span, bool SpaceBefore);
