using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Reading;

/// <summary>What the rules made of a text's blocks.</summary>
internal sealed record SortedBlocks(ImmutableArray<Block> Blocks, ImmutableArray<RelatedLink> Related, ImmutableArray<DateFinding> Dates);
