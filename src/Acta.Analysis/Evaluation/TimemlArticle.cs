using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Acta.Core;

namespace Acta.Analysis.Evaluation;

/// <summary>An article marked up in TimeML: its plain text and the times that people marked in it.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">The text without the marks.</param>
/// <param name="Published">The document's date; null where it has none.</param>
/// <param name="Times">The times marked in the text, in order.</param>
public sealed record TimemlArticle(string Name, string Text, Edtf? Published, ImmutableArray<Timex> Times)
{
    /// <summary>Reads a TimeML file.</summary>
    /// <exception cref="XmlException">The file is not well-formed XML, or has a document type.</exception>
    public static TimemlArticle Read(string name, string xml)
    {
        var text = new StringBuilder();
        var times = ImmutableArray.CreateBuilder<Timex>();
        var open = new Stack<(int Start, string Type, string Value)>();
        Edtf? published = null;
        var inText = false;
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.Name == "TEXT":
                    inText = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when reader.Name == "TEXT":
                    inText = false;
                    break;
                case XmlNodeType.Element when reader.Name == "TIMEX3":
                    var mark = (text.Length, reader.GetAttribute("type") ?? "", reader.GetAttribute("value") ?? "");
                    if (reader.GetAttribute("functionInDocument") == "CREATION_TIME")
                    {
                        _ = Edtf.TryParse(mark.Item3, out published, out _);
                    }

                    if (!reader.IsEmptyElement)
                    {
                        open.Push(mark);
                    }

                    break;
                case XmlNodeType.EndElement when reader.Name == "TIMEX3":
                    var (start, type, value) = open.Pop();
                    if (inText)
                    {
                        times.Add(new Timex(TextSpan.FromBounds(start, text.Length), Kind(type), value));
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inText:
                    text.Append(reader.Value);
                    break;
            }
        }

        return new TimemlArticle(name, text.ToString(), published, times.ToImmutable());
    }

    /// <summary>The text as an article with a paragraph for each line.</summary>
    public Article ToArticle()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var at = 0; at < Text.Length;)
        {
            var end = Text.IndexOf('\n', at);
            end = end < 0 ? Text.Length : end;
            var start = at + (end - at - Text.AsSpan(at, end - at).TrimStart().Length);
            var length = Text.AsSpan(at, end - at).Trim().Length;
            if (length > 0)
            {
                blocks.Add(new Block(new TextSpan(start, length), BlockKind.Paragraph));
            }

            at = end + 1;
        }

        return new Article
        {
            Id = Name,
            Text = Text,
            Blocks = blocks.ToImmutable(),
            Origin = Name,
            Language = "fr",
            Published = Published is null ? null : new PublicationDate(Published, "field"),
        };
    }

    private static TimeKind Kind(string type) => type switch
    {
        "TIME" => TimeKind.Time,
        "DURATION" => TimeKind.Duration,
        "SET" => TimeKind.Set,
        _ => TimeKind.Date,
    };
}
