namespace Acta.Trainer.Learning;

/// <summary>Sums of losses since they were last read.</summary>
internal sealed class AnalyserLoss
{
    public float Tags { get; set; }

    public float Arcs { get; set; }

    public float Relations { get; set; }

    public float Names { get; set; }
}
