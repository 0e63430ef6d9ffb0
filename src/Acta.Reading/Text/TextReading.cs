namespace Acta.Reading;

/// <summary>Makes articles of plain and scraped text, letter for letter. Immutable, safe on any thread.</summary>
internal sealed class TextReading(ReadingResources resources, ReadOptions options)
{
    /// <summary>Makes the article; a title that the draft knows and the text does not begin with is put before it.</summary>
    public ReadResult Read(ArticleDraft draft, string text)
    {
        var title = draft.Title is { } t && !string.IsNullOrWhiteSpace(t) ? OneLine(t) : null;
        if (title is not null && !text.AsSpan().TrimStart().StartsWith(title))
        {
            text = $"{title}\n\n{text}";
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return ArticleAssembly.Refuse(draft.Origin, Diagnostics.Empty());
        }

        var controls = Sniffer.Controls(text);
        if (controls > 0)
        {
            draft.Diagnostics.Add(Diagnostics.ControlCharacters(controls));
        }

        var language = options.Language ?? draft.Language ?? resources.Languages.Guess(text);
        var sorted = PlainText.Read(text, resources.For(language), title);
        return ArticleAssembly.Finish(draft, text, sorted, language, options);
    }

    private static string OneLine(string title) => string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
