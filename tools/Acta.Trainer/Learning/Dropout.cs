namespace Acta.Trainer.Learning;

/// <summary>Rates of what is dropped in training.</summary>
/// <param name="Form">A form seen n times is unknown with the rate Form / (Form + n).</param>
/// <param name="Input">Elements of the summed embedding.</param>
/// <param name="Recurrent">Units of the recurrent state.</param>
/// <param name="Layer">Elements between the layers.</param>
/// <param name="Hidden">Elements of the hidden layers before the outputs.</param>
internal sealed record Dropout(float Form = 0.5f, float Input = 0.3f, float Recurrent = 0.25f, float Layer = 0.33f, float Hidden = 0.33f);
