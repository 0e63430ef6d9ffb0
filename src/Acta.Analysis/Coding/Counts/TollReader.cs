using System.Collections.Frozen;
using Acta.Analysis.Syntax;
using Acta.Analysis.Resources;
using Acta.Core;

namespace Acta.Analysis.Coding.Counts;

/// <summary>
/// Gives a toll told beside a deed ("l'attentat a fait dix morts et vingt blessés", "le bilan s'élève à douze morts") to the deed of force that
/// caused it: the one of its sentence, else the last one before it in its paragraph. Immutable, safe on any thread.
/// </summary>
internal sealed class TollReader
{
    private const int MaxSentencesBack = 2;
    private readonly FrozenDictionary<string, CountKind> nouns;

    private TollReader(FrozenDictionary<string, CountKind> nouns) => this.nouns = nouns;

    /// <summary>Loads a file of lines <c>KIND LEMMA</c>.</summary>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them.</exception>
    public static TollReader Load(string file)
    {
        var nouns = new Dictionary<string, CountKind>(StringComparer.Ordinal);
        ResourceLines.Read(file, "TOL001", "a new line 'KIND LEMMA'", line =>
            line.Length == 2 && Enum.TryParse<CountKind>(line[0], ignoreCase: true, out var kind) && nouns.TryAdd(line[1], kind));
        return new TollReader(nouns.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Adds the tolls of a document to the drafts that they belong to.</summary>
    public void AddTolls(DependencyTree tree, QuantityReader quantities, IReadOnlyList<EventDraft> drafts)
    {
        var tags = tree.Document.Tags;
        for (var token = 0; token < tags.Length; token++)
        {
            if (tags[token].Upos is Upos.Noun or Upos.Adj or Upos.Verb && nouns.TryGetValue(tags[token].Lemma.ToLowerInvariant(), out var kind)
                && Cause(tree, token, kind, drafts) is { } cause && !cause.Counts.Exists(c => c.Kind == kind) && quantities.Read(token) is { } quantity)
            {
                cause.Counts.Add(new Count(kind, quantity.Least, quantity.Most, quantity.Span));
            }
        }
    }

    private static EventDraft? Cause(DependencyTree tree, int token, CountKind kind, IReadOnlyList<EventDraft> drafts)
    {
        var sentence = tree.SentenceOf[token];
        EventDraft? cause = null;
        var nearest = int.MaxValue;
        foreach (var draft in drafts)
        {
            if (draft.Type != (kind == CountKind.Arrested ? EventType.Coerce : EventType.Assault) || draft.Status != EventStatus.Occurred)
            {
                continue;
            }

            foreach (var trigger in draft.Triggers)
            {
                var back = sentence - tree.SentenceOf[trigger];
                var isNear = back is >= 0 and <= MaxSentencesBack
                    && tree.Document.Sentences[sentence].Block == tree.Document.Sentences[tree.SentenceOf[trigger]].Block;
                var distance = (back * 1000) + Math.Abs(trigger - token);
                if (isNear && distance < nearest)
                {
                    (cause, nearest) = (draft, distance);
                }
            }
        }

        return cause;
    }
}
