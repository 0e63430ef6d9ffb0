namespace Acta.Reading;

/// <summary>An example of a rule.</summary>
/// <param name="Text">A block of text.</param>
/// <param name="Matches">Whether the rule must match it.</param>
/// <param name="Expected">What the match must give: the date in EDTF, or the headline; null where nothing is asked.</param>
internal sealed record RuleExample(string Text, bool Matches, string? Expected);
