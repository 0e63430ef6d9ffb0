using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>Where something happened.</summary>
/// <param name="Text">The place as the article tells it.</param>
/// <param name="Name">Its name in the knowledge; null where unknown there.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state, or null.</param>
/// <param name="Latitude">Degrees north, -90 to 90; null where no point is known.</param>
/// <param name="Longitude">Degrees east, -180 to 180; null where no point is known.</param>
/// <param name="Precision">How exact the place is.</param>
/// <param name="Rule">Id of the rule that tied it to the event.</param>
/// <param name="Evidence">The spans that tell it; never empty.</param>
public sealed record Place(string Text, string? Name, string? Country, double? Latitude, double? Longitude, PlacePrecision Precision, string Rule, ImmutableArray<TextSpan> Evidence);
