namespace Acta.Core;

/// <summary>A date in EDTF (ISO 8601-2:2019). Immutable, compared by its canonical text.</summary>
public sealed record Edtf
{
    private Edtf(string text) => Text = text;

    /// <summary>The canonical text, such as <c>2020-09</c> or <c>[2020-09-07,2020-09-14]</c>.</summary>
    public string Text { get; }

    /// <summary>Reads EDTF.</summary>
    /// <exception cref="FormatException">The text is not EDTF; the message names the position.</exception>
    public static Edtf Parse(string text) => TryParse(text, out var value, out var error) ? value! : throw new FormatException(error);

    /// <summary>Reads EDTF without throwing; <paramref name="error"/> names the position, counted from 0.</summary>
    public static bool TryParse(string? text, out Edtf? value, out string? error)
    {
        value = string.IsNullOrWhiteSpace(text) ? null : new Edtf(text.Trim());
        error = value is null ? "position 0: a date was expected" : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
