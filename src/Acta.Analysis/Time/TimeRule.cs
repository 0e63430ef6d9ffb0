using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Acta.Analysis.Time;

/// <summary>A rule that reads one kind of time expression.</summary>
/// <param name="Id">Its id, such as <c>date.full</c>.</param>
/// <param name="Order">Its place among all rules; the earlier wins a tie.</param>
/// <param name="Level">The pass that it belongs to; it sees what earlier passes found.</param>
/// <param name="Operation">What it makes of its captures; see <c>docs/formats/dates.md</c>.</param>
/// <param name="Arguments">The fixed arguments of the operation.</param>
/// <param name="Category">The name by which later patterns refer to it.</param>
/// <param name="IsPart">Whether it counts only inside other expressions.</param>
internal sealed record TimeRule(
    string Id, int Order, int Level, string Operation, FrozenDictionary<string, string> Arguments, string Category, bool IsPart)
{
    /// <summary>Its examples, in order.</summary>
    public ImmutableArray<TimeRuleExample> Examples { get; init; } = [];
}
