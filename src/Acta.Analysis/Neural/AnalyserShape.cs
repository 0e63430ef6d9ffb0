namespace Acta.Analysis.Neural;

/// <summary>The sizes of the analyser's network.</summary>
/// <param name="Features">Rows of the embedding table.</param>
/// <param name="Embedding">Width of an embedding; a multiple of 16, as all widths are.</param>
/// <param name="Units">Units of each direction of the two recurrent layers.</param>
/// <param name="TagHidden">Width of the layer before the tags.</param>
/// <param name="ArcHidden">Width of the vectors of heads and dependents for arcs.</param>
/// <param name="RelationHidden">Width of those for relations.</param>
/// <param name="NameHidden">Width of the layer before the name tags.</param>
/// <param name="Upos">Number of parts of speech.</param>
/// <param name="FeatureSets">Number of feature sets.</param>
/// <param name="Lemmas">Number of lemma scripts.</param>
/// <param name="Relations">Number of relations.</param>
/// <param name="NameTags">Number of name tags.</param>
internal sealed record AnalyserShape(
    int Features, int Embedding, int Units, int TagHidden, int ArcHidden, int RelationHidden, int NameHidden,
    int Upos, int FeatureSets, int Lemmas, int Relations, int NameTags)
{
    /// <summary>Width of the tag scores: parts of speech, feature sets, lemma scripts.</summary>
    public int TagScores => Upos + FeatureSets + Lemmas;

    /// <summary>Width of the layer before arcs, relations and names: dependents and heads of arcs, of relations, then names.</summary>
    public int ParseHidden => (2 * ArcHidden) + (2 * RelationHidden) + NameHidden;
}
