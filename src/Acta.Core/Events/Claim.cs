namespace Acta.Core;

/// <summary>Something that somebody is given as saying.</summary>
/// <param name="Kind">How it is given.</param>
/// <param name="Speaker">Who says it; null where it cannot be told.</param>
/// <param name="Cue">The word that tells it is said ("selon", "a déclaré"); null where only quotation marks do.</param>
/// <param name="Content">What is said.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Rule">Id of the rule that found it.</param>
public sealed record Claim(ClaimKind Kind, Attribution? Speaker, TextSpan? Cue, TextSpan Content, TextSpan Sentence, string Rule);
