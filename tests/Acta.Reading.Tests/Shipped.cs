namespace Acta.Reading.Tests;

/// <summary>The resources as shipped, loaded once.</summary>
internal static class Shipped
{
    public static readonly string Root = Path.Combine(AppContext.BaseDirectory, "resources");

    public static readonly ReadingResources Resources = ReadingResources.Load(Root);
}
