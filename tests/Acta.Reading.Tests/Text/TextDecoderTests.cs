using System.Text;

namespace Acta.Reading.Tests;

public sealed class TextDecoderTests
{
    private const string Text = "Le préfet a été limogé dès lundi à l’aube — « un désaveu », selon l’opposition, qui réclame l’arrêt des poursuites engagées à Évreux.";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool, bool> Encodings => new()
    {
        { "utf-8", true, false },
        { "utf-8", false, false },
        { "utf-16", true, false },
        { "utf-16", false, true },
        { "utf-16BE", true, false },
        { "utf-16BE", false, true },
        { "utf-32", true, false },
        { "windows-1252", false, true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_decoded_and_a_guess_is_said(string name, bool mark, bool guessed)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];
        var decoded = TextDecoder.Decode(bytes, null);
        Assert.Equal(Text, decoded.Text);
        Assert.Equal(guessed ? ["READ006"] : [], decoded.Notes.Select(n => n.Code));
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1252\">")]
    [InlineData("<META http-equiv=Content-Type content='text/html; charset=iso-8859-1'>")]
    [InlineData("<?xml version='1.0' encoding='iso-8859-1'?>")]
    public void A_page_declares_its_encoding(string declaration)
    {
        var page = declaration + Text;
        var decoded = TextDecoder.Decode(Encoding.GetEncoding(1252).GetBytes(page), null);
        Assert.Equal(page, decoded.Text);
        Assert.Empty(decoded.Notes);
    }

    [Fact]
    public void Damaged_utf8_keeps_what_is_whole()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text), 0xFF, .. Encoding.UTF8.GetBytes(Text)];
        var decoded = TextDecoder.Decode(bytes, null);
        Assert.Equal($"{Text}\uFFFD{Text}", decoded.Text);
        Assert.Contains("READ007", decoded.Notes.Select(n => n.Code));
    }
}
