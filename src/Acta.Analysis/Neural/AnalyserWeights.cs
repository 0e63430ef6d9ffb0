namespace Acta.Analysis.Neural;

/// <summary>The weights of the network that tags, parses and finds names over the words of sentences.</summary>
internal sealed class AnalyserWeights(AnalyserShape shape)
{
    public AnalyserShape Shape { get; } = shape;

    public Matrix Embedding { get; } = new("analyser.embedding", shape.Features, shape.Embedding);

    public LstmWeights Forward1 { get; } = new("analyser.forward1", shape.Embedding, shape.Units);

    public LstmWeights Backward1 { get; } = new("analyser.backward1", shape.Embedding, shape.Units);

    public LstmWeights Forward2 { get; } = new("analyser.forward2", 2 * shape.Units, shape.Units);

    public LstmWeights Backward2 { get; } = new("analyser.backward2", 2 * shape.Units, shape.Units);

    public Dense TagHidden { get; } = new("analyser.tag_hidden", 2 * shape.Units, shape.TagHidden);

    public Dense Tags { get; } = new("analyser.tags", shape.TagHidden, shape.TagScores);

    public Dense ParseHidden { get; } = new("analyser.parse_hidden", 2 * shape.Units, shape.ParseHidden);

    /// <summary>Dependents to heads.</summary>
    public Matrix Arc { get; } = new("analyser.arc", shape.ArcHidden, shape.ArcHidden);

    /// <summary>How much a head attracts by itself.</summary>
    public Matrix ArcHead { get; } = new("analyser.arc_head", 1, shape.ArcHidden);

    /// <summary>The root as a head of arcs.</summary>
    public Matrix ArcRoot { get; } = new("analyser.arc_root", 1, shape.ArcHidden);

    /// <summary>Dependents to one vector a relation, to be multiplied with the head.</summary>
    public Matrix Relation { get; } = new("analyser.relation", shape.RelationHidden, shape.Relations * shape.RelationHidden);

    public Dense RelationDependent { get; } = new("analyser.relation_dependent", shape.RelationHidden, shape.Relations);

    public Matrix RelationHead { get; } = new("analyser.relation_head", shape.RelationHidden, shape.Relations);

    /// <summary>The root as a head of relations.</summary>
    public Matrix RelationRoot { get; } = new("analyser.relation_root", 1, shape.RelationHidden);

    public Dense Names { get; } = new("analyser.names", shape.NameHidden, shape.NameTags);

    /// <summary>All weights but the embeddings, in the order of the file.</summary>
    public IEnumerable<Matrix> DenseMatrices =>
    [
        .. Forward1.Matrices, .. Backward1.Matrices, .. Forward2.Matrices, .. Backward2.Matrices,
        .. TagHidden.Matrices, .. Tags.Matrices, .. ParseHidden.Matrices,
        Arc, ArcHead, ArcRoot, Relation, .. RelationDependent.Matrices, RelationHead, RelationRoot, .. Names.Matrices,
    ];

    public IEnumerable<Matrix> Matrices => [Embedding, .. DenseMatrices];
}
