using System.Collections.Immutable;
using System.Collections.Frozen;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>
/// Finds where an event took place, from the word that tells it: a place tied to it in the tree, else one of its clause, else one of its
/// sentence, else the one that the paragraph is about, else that of the dateline or title, else the article's. Among equals the most
/// precise counts. Immutable, safe on any thread.
/// </summary>
public sealed class EventPlace
{
    private const int TiedDepth = 4;
    private const int ClauseDepth = 3;
    private const int SentencesBack = 40;
    private const int WordsAround = 400;

    // A place behind one of these belongs to another deed.
    private static readonly FrozenSet<string> Barriers =
        new[] { "acl:relcl", "advcl", "ccomp", "parataxis", "csubj", "conj" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Document document;
    private readonly SyntaxView tree;
    private readonly ILookup<int, PlaceMention> bySentence;
    private readonly Lazy<Place?> whole;

    /// <summary>Prepares the look-ups for a document over which <see cref="PartiesStage"/> has run.</summary>
    public EventPlace(Document document)
    {
        this.document = document;
        tree = new SyntaxView(document);
        whole = new Lazy<Place?>(() => Title() ?? About());
        bySentence = document.Places.ToLookup(p => tree.SentenceIndex(p.HeadToken));
    }

    /// <summary>
    /// The place of the event that a token tells, wherever the article gives it; null where nothing does. The rule is <c>event.tied</c>,
    /// <c>event.clause</c>, <c>event.sentence</c>, <c>event.paragraph</c>, <c>event.title</c> or <c>event.article</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public Place? PlaceOf(int triggerToken) => PlaceNear(triggerToken) ?? Surrounding(triggerToken);

    /// <summary>The place that the trigger's own sentence gives; null where it gives none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public Place? PlaceNear(int triggerToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)triggerToken, (uint)tree.Count, nameof(triggerToken));
        var places = bySentence[tree.SentenceIndex(triggerToken)].Where(p => Math.Abs(p.HeadToken - triggerToken) <= WordsAround).ToList();
        var clause = tree.Clause(triggerToken);
        var tied = Best(places.Where(p => IsUnder(p.HeadToken, triggerToken, TiedDepth)), triggerToken);
        var near = tied ?? Best(places.Where(p => IsUnder(p.HeadToken, clause, ClauseDepth)), triggerToken);
        var any = Best(places, triggerToken);
        var (chosen, rule) = tied is not null ? (tied, "event.tied") : near is not null ? (near, "event.clause") : (any, "event.sentence");

        // A country is made more precise by a town of it that the sentence names.
        if (chosen is { Place.Precision: PlacePrecision.Country } && any is { Place.Precision: PlacePrecision.Point } && any.Place.Country == chosen.Place.Country)
        {
            return As(any, "event.sentence", chosen.Span);
        }

        return chosen is null ? null : As(chosen, rule);
    }

    private Place? Surrounding(int trigger)
    {
        var sentence = tree.SentenceIndex(trigger);
        var block = document.Sentences[sentence].Block;
        for (var s = sentence - 1; s >= Math.Max(0, sentence - SentencesBack) && document.Sentences[s].Block == block; s--)
        {
            if (Best(bySentence[s], trigger) is { } before)
            {
                return As(before, "event.paragraph");
            }
        }

        return KindOf(block) == BlockKind.Related ? null : whole.Value;
    }

    private Place? Title()
    {
        var title = document.Places.Where(p => KindOf(document.Sentences[tree.SentenceIndex(p.HeadToken)].Block) == BlockKind.Title).ToList();
        return Best(title, 0) is { } found ? As(found, "event.title") : null;
    }

    // The place that the article names most often; a town before its country where both are named.
    private Place? About()
    {
        var prose = document.Places.Where(p => KindOf(document.Sentences[tree.SentenceIndex(p.HeadToken)].Block) != BlockKind.Related).ToList();
        var country = prose.Where(static p => p.Place.Country is not null).GroupBy(static p => p.Place.Country)
            .OrderByDescending(static g => g.Count()).ThenBy(static g => g.First().HeadToken).FirstOrDefault();
        var place = country?.GroupBy(static p => p.Place.Name ?? p.Place.Text)
            .OrderByDescending(static g => g.Count()).ThenBy(static g => g.Min(Rank)).ThenBy(static g => g.First().HeadToken).FirstOrDefault();
        return place is null ? null : As(place.First(), "event.article");
    }

    private BlockKind KindOf(int block) => block < document.Article.Blocks.Length ? document.Article.Blocks[block].Kind : BlockKind.Paragraph;

    private bool IsUnder(int token, int ancestor, int depth)
    {
        for (var i = 0; i <= depth && token >= 0; i++)
        {
            if (token == ancestor)
            {
                return i > 0;
            }

            if (Barriers.Contains(tree.Relation(token)) && i > 0)
            {
                return false;
            }

            token = tree.Head(token);
        }

        return false;
    }

    private static PlaceMention? Best(IEnumerable<PlaceMention> places, int near) =>
        places.OrderBy(Rank).ThenBy(p => Math.Abs(p.HeadToken - near)).FirstOrDefault();

    private static int Rank(PlaceMention mention) => mention.Place.Precision switch
    {
        PlacePrecision.Point => 0,
        PlacePrecision.Area when mention.Place.Country is not null => 1,
        PlacePrecision.Unknown => 2,
        PlacePrecision.Country => 3,
        _ => 4,
    };

    private static Place As(PlaceMention mention, string rule, params ImmutableArray<TextSpan> more) =>
        mention.Place with { Rule = rule, Evidence = [mention.Span, .. more] };
}
