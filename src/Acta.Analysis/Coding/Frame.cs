using Acta.Analysis.Coding.Lexicon;

namespace Acta.Analysis.Coding;

/// <summary>A predicate found in the text with the tokens that fill its roles.</summary>
internal sealed class Frame(LexiconEntry entry, int trigger)
{
    /// <summary>The lexicon entry that matched.</summary>
    public LexiconEntry Entry { get; } = entry;

    /// <summary>Index of the trigger token.</summary>
    public int Trigger { get; } = trigger;

    /// <summary>The other words of the matched pattern; they trigger no event of their own.</summary>
    public List<int> Companions { get; } = [];

    /// <summary>The roles that are filled by who is given as saying the clause.</summary>
    public List<Role> FromSource { get; } = [];

    /// <summary>Head tokens of who does it.</summary>
    public List<int> Actors { get; } = [];

    /// <summary>Head tokens of who undergoes it.</summary>
    public List<int> Recipients { get; } = [];

    /// <summary>Head tokens of where it happens.</summary>
    public List<int> Places { get; } = [];

    /// <summary>The tokens that fill a role.</summary>
    public List<int> Of(Role role) => role switch
    {
        Role.Recipient => Recipients,
        Role.Place => Places,
        _ => Actors,
    };
}
