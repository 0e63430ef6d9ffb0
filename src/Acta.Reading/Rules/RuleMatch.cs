using System.Text.RegularExpressions;

namespace Acta.Reading;

/// <summary>A rule and where it matched.</summary>
internal readonly record struct RuleMatch(ReadingRule Rule, Match Match);
