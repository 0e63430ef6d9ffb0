namespace Acta.Analysis.Neural;

/// <summary>The weights of the network that tells over surface tokens where sentences end and which contractions are open.</summary>
internal sealed class SegmenterWeights(int features, int embedding, int units)
{
    /// <summary>Column of <see cref="Output"/> for "a sentence ends after this token".</summary>
    public const int EndColumn = 0;

    /// <summary>Column of <see cref="Output"/> for "this token is a multiword token".</summary>
    public const int SplitColumn = 1;

    public int Units { get; } = units;

    public Matrix Embedding { get; } = new("segmenter.embedding", features, embedding);

    public LstmWeights Forward { get; } = new("segmenter.forward", embedding, units);

    public LstmWeights Backward { get; } = new("segmenter.backward", embedding, units);

    public Dense Output { get; } = new("segmenter.output", 2 * units, 2);

    /// <summary>All weights but the embeddings, in the order of the file.</summary>
    public IEnumerable<Matrix> DenseMatrices => [.. Forward.Matrices, .. Backward.Matrices, .. Output.Matrices];

    public IEnumerable<Matrix> Matrices => [Embedding, .. DenseMatrices];
}
