using Acta.Core;

namespace Acta.Analysis.Coding.Lexicon;

/// <summary>Which phrase tells a figure of the event.</summary>
/// <param name="Kind">What the figure counts.</param>
/// <param name="Function">A role (<c>actor</c>, <c>recipient</c>) or a function name.</param>
public sealed record CountSlot(CountKind Kind, string Function);
