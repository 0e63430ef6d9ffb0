using System.Collections.Immutable;

namespace Acta.Analysis.Knowledge;

/// <summary>A role noun.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The first phrase of its row.</param>
/// <param name="Sector">PLOVER sector; null where the noun tells none.</param>
/// <param name="Kind">What it denotes.</param>
/// <param name="Offices">The offices whose holder it can mean; empty for none.</param>
/// <param name="Country">The country of all who bear it (<c>IGO</c> for peacekeepers), or null.</param>
public sealed record Role(string Id, string Name, string? Sector, RoleKind Kind, ImmutableArray<string> Offices, string? Country)
    : KnowledgeEntry(Id, Name, null);
