namespace Acta.Cli.Evaluation;

/// <summary>An article with its gold record.</summary>
/// <param name="Id">The name that its files share.</param>
/// <param name="Published">When it was published, in EDTF, by its record or else by the folder's index; null where neither says.</param>
/// <param name="Record">The gold record.</param>
/// <param name="Text">Its text.</param>
internal sealed record GoldArticle(string Id, string? Published, ScoredRecord Record, GoldText Text);
