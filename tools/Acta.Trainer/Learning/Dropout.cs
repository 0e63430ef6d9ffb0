namespace Acta.Trainer.Learning;

/// <summary>Rates of what is dropped in training.</summary>
/// <param name="Form">A form seen n times is unknown with the rate Form / (Form + n), but at least with the next.</param>
/// <param name="LeastForm">The least rate at which a form is unknown.</param>
/// <param name="Feature">Other features of a word.</param>
/// <param name="Input">Elements of the summed embedding.</param>
/// <param name="Recurrent">Units of the recurrent state.</param>
/// <param name="Layer">Elements between the layers.</param>
/// <param name="Hidden">Elements of the hidden layers before the outputs.</param>
internal sealed record Dropout(
    float Form = 0.5f, float LeastForm = 0.15f, float Feature = 0.07f, float Input = 0.3f, float Recurrent = 0.25f, float Layer = 0.35f, float Hidden = 0.35f);
