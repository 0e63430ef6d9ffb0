namespace Acta.Cli.Evaluation;

/// <summary>
/// Scores predicted records against gold ones, as the published figures are: events by precision, recall and F1; the fields of an event on the
/// pairs that match. Add articles one after the other, on one thread.
/// </summary>
internal sealed class Scorer
{
    private readonly SortedDictionary<string, FoundTally> byType = new(StringComparer.Ordinal);

    /// <summary>Events.</summary>
    public FoundTally Events { get; } = new();

    /// <summary>Events whose status, date and countries of both roles are right as well.</summary>
    public FoundTally Records { get; } = new();

    /// <summary>Countries of actors.</summary>
    public FoundTally ActorCountries { get; } = new();

    /// <summary>Countries of recipients.</summary>
    public FoundTally RecipientCountries { get; } = new();

    /// <summary>Countries with sectors, of both roles.</summary>
    public FoundTally Sectors { get; } = new();

    /// <summary>Gold events told in a sentence where any event was predicted.</summary>
    public AnswerTally Sentences { get; } = new();

    /// <summary>Modes, where the gold has one.</summary>
    public AnswerTally Modes { get; } = new();

    /// <summary>Statuses.</summary>
    public AnswerTally Statuses { get; } = new();

    /// <summary>Countries of places, where the gold has a place.</summary>
    public AnswerTally Places { get; } = new();

    /// <summary>Dates.</summary>
    public AnswerTally Dates { get; } = new();

    /// <summary>Whether there is a source.</summary>
    public AnswerTally Sources { get; } = new();

    /// <summary>Figures, where the gold has any.</summary>
    public AnswerTally Counts { get; } = new();

    /// <summary>Events of each type, by name.</summary>
    public IReadOnlyDictionary<string, FoundTally> ByType => byType;

    /// <summary>Adds an article and says what of it was missed and what is extra.</summary>
    public ArticleDifference Add(ScoredRecord gold, ScoredRecord predicted, GoldText text)
    {
        var pairs = EventMatcher.Match(gold.Events, predicted.Events, text);
        Events.Add(pairs.Count, predicted.Events.Count, gold.Events.Count);
        foreach (var told in gold.Events)
        {
            TypeOf(told).Add(0, 0, 1);
        }

        foreach (var told in predicted.Events)
        {
            TypeOf(told).Add(0, 1, 0);
        }

        var predictedSentences = predicted.Events.Select(told => EventMatcher.SentencesOf(told, text)).ToList();
        foreach (var told in gold.Events)
        {
            var sentences = EventMatcher.SentencesOf(told, text);
            Sentences.Add(predictedSentences.Any(sentences.Overlaps));
        }

        var records = pairs.Count(pair => AddPair(gold.Events[pair.Gold], predicted.Events[pair.Predicted], gold.Published));
        Records.Add(records, predicted.Events.Count, gold.Events.Count);
        return new ArticleDifference(
            [.. gold.Events.Where((_, i) => pairs.All(pair => pair.Gold != i))],
            [.. predicted.Events.Where((_, j) => pairs.All(pair => pair.Predicted != j))]);
    }

    /// <summary>Adds a matched pair; whether all that makes a record right is right.</summary>
    private bool AddPair(ScoredEvent gold, ScoredEvent predicted, string? published)
    {
        TypeOf(gold).Add(1, 0, 0);
        if (gold.Mode is not null)
        {
            Modes.Add(gold.Mode == predicted.Mode);
        }

        if (gold.HasPlace)
        {
            Places.Add(gold.PlaceCountry == predicted.PlaceCountry);
        }

        if (gold.Counts.Count > 0)
        {
            Counts.Add(gold.Counts.Count == predicted.Counts.Count && gold.Counts.All(figure => predicted.Counts.GetValueOrDefault(figure.Key) == figure.Value));
        }

        var status = gold.Status == predicted.Status;
        var date = DateAgreement.Holds(gold.Date, predicted.Date, published);
        Statuses.Add(status);
        Dates.Add(date);
        Sources.Add(gold.HasSource == predicted.HasSource);
        ActorCountries.Add(gold.ActorCountries, predicted.ActorCountries);
        RecipientCountries.Add(gold.RecipientCountries, predicted.RecipientCountries);
        Sectors.Add(Parties(gold), Parties(predicted));
        return status && date && gold.ActorCountries.SetEquals(predicted.ActorCountries) && gold.RecipientCountries.SetEquals(predicted.RecipientCountries);
    }

    private FoundTally TypeOf(ScoredEvent told)
    {
        if (!byType.TryGetValue(told.Type, out var tally))
        {
            byType[told.Type] = tally = new FoundTally();
        }

        return tally;
    }

    private static HashSet<ScoredParty> Parties(ScoredEvent told) => [.. told.Actors, .. told.Recipients];
}
