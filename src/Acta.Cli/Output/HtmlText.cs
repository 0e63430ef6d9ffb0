using System.Text.Encodings.Web;
using System.Text.Unicode;
using Acta.Cli.Ui;

namespace Acta.Cli.Output;

/// <summary>Text as HTML shows it: nothing in it is markup.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text for an element or a quoted attribute.</summary>
    public static string Encode(string text) => Encoder.Encode(PlainText.Clean(text));

    /// <summary>An absolute web address for a quoted attribute; null for any other address.</summary>
    public static string? Link(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? Encoder.Encode(uri.AbsoluteUri)
            : null;
}
