using Acta.Cli.Records;
using Acta.Cli.Ui;
using Acta.Core;

namespace Acta.Cli.Tests.Ui;

public sealed class UiTextsTests
{
    public static TheoryData<string> Languages => [.. UiTexts.Languages];

    [Fact]
    public void Every_language_has_the_same_keys()
    {
        var french = UiTexts.Load(Repository.Resources, "fr").Keys.Order(StringComparer.Ordinal);
        Assert.All(UiTexts.Languages, language => Assert.Equal(french, UiTexts.Load(Repository.Resources, language).Keys.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_value_that_a_record_can_hold_has_its_word(string language)
    {
        var texts = UiTexts.Load(Repository.Resources, language);
        var types = Enum.GetValues<EventType>();
        string[] keys =
        [
            .. types.Select(type => $"type.{Plover.Name(type)}"),
            .. types.SelectMany(type => Plover.Modes(type).Select(mode => $"mode.{Plover.Name(type)}.{mode}")),
            .. Plover.Sectors.Select(sector => $"sector.{sector}"),
            .. Enum.GetValues<EventStatus>().Select(status => $"status.{RecordNames.Of(status)}"),
            .. Enum.GetValues<CountKind>().Select(kind => $"count.{RecordNames.Of(kind)}"),
            .. Enum.GetValues<ClaimKind>().Select(kind => $"claim.{RecordNames.Of(kind)}"),
            .. Enum.GetValues<EventField>().Select(field => $"field.{field.ToString().ToLowerInvariant()}"),
            .. new[] { "option", "field", "stamp", "json-ld", "opengraph", "meta", "time", "dateline" }.Select(place => $"found.{place}"),
        ];
        Assert.Empty(keys.Except(texts.Keys));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_key_is_asked_for_somewhere(string language)
    {
        var code = string.Concat(Directory.EnumerateFiles(Repository.PathTo("src", "Acta.Cli"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        string[] composed = ["type.", "mode.", "sector.", "status.", "count.", "field.", "found.", "country.", "month.", "weekday.", "claim."];
        var keys = UiTexts.Load(Repository.Resources, language).Keys;
        Assert.All(
            keys.Where(key => !composed.Any(start => key.StartsWith(start, StringComparison.Ordinal))),
            key => Assert.Contains($"\"{key}\"", code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "fr")]
    [InlineData("fr", "fr")]
    [InlineData("en_GB.UTF-8", "en")]
    [InlineData("C", "en")]
    [InlineData("de_DE", "en")]
    public void The_environment_names_the_language_or_else_it_is_English(string locale, string language)
    {
        Assert.Equal(language, UiTexts.LanguageOf([null, "", locale]));
        Assert.Equal("en", UiTexts.LanguageOf([null, null, null]));
    }

    [Theory]
    [InlineData("no equals sign")]
    [InlineData("a = 1\na = 2")]
    public void A_broken_line_is_named(string broken)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.In("ui"));
        folder.Write(Path.Combine("ui", "fr.txt"), $"# comment\n\nb = 1\n{broken}");
        var error = Assert.Throws<InvalidDataException>(() => UiTexts.Load(folder.Path, "fr"));
        Assert.Matches(@"fr\.txt:[45]: UI001 ", error.Message);
    }
}
