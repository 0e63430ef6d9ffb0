namespace Acta.Core;

/// <summary>The layers that stages lay over an article's text.</summary>
[Flags]
public enum Layers
{
    /// <summary>The bare text.</summary>
    None = 0,

    /// <summary><see cref="Document.Sentences"/> and <see cref="Document.Tokens"/>.</summary>
    Tokens = 1,

    /// <summary><see cref="Document.Tags"/>.</summary>
    Tags = 2,

    /// <summary><see cref="Document.Tree"/>.</summary>
    Tree = 4,

    /// <summary><see cref="Document.Names"/>.</summary>
    Names = 8,

    /// <summary><see cref="Document.Times"/>.</summary>
    Times = 16,

    /// <summary><see cref="Document.Parties"/> and <see cref="Document.Places"/>.</summary>
    Parties = 32,

    /// <summary><see cref="Document.Claims"/>.</summary>
    Claims = 64,

    /// <summary><see cref="Document.Events"/>.</summary>
    Events = 128,
}
