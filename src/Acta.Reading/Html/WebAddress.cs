namespace Acta.Reading;

/// <summary>Addresses of pages: absolute, and of the web only.</summary>
internal static class WebAddress
{
    private const int Longest = 2000;

    /// <summary>The absolute http or https address that a link means on a page; null for anything else.</summary>
    public static string? Absolute(string? link, string? page)
    {
        if (string.IsNullOrWhiteSpace(link) || link.Length > Longest)
        {
            return null;
        }

        link = link.Trim();
        var known = Uri.TryCreate(page, UriKind.Absolute, out var origin) && IsWeb(origin)
            ? Uri.TryCreate(origin, link, out var address)
            : Uri.TryCreate(link, UriKind.Absolute, out address);
        return known && IsWeb(address!) ? address!.AbsoluteUri : null;
    }

    private static bool IsWeb(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
