using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>An example of a rule of time expressions.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Published">When the text was published; null where the example does not say.</param>
/// <param name="Text">The text.</param>
/// <param name="Words">The words that the rule must read; null where it must not read any.</param>
/// <param name="Value">What they must mean; null where they have no calendar value.</param>
public sealed record TimeRuleExample(string Rule, string File, int Line, Edtf? Published, string Text, string? Words, Edtf? Value);
