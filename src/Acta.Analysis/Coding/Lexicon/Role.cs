namespace Acta.Analysis.Coding.Lexicon;

/// <summary>What a slot of a lexicon entry fills.</summary>
public enum Role : byte
{
    /// <summary>Who does it.</summary>
    Actor,

    /// <summary>Who undergoes it.</summary>
    Recipient,

    /// <summary>All parties of a mutual deed; they are actors.</summary>
    Both,

    /// <summary>Where it happens.</summary>
    Place,
}
