namespace Acta.Cli.Output;

/// <summary>The forms that trees can be given in.</summary>
internal enum TreeFormat
{
    /// <summary>Universal Dependencies' own, for programs.</summary>
    Conllu,

    /// <summary>Lines for people at a terminal.</summary>
    Tree,

    /// <summary>One self-contained page of drawings.</summary>
    Html,
}
