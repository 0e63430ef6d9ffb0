using Acta.Analysis.Syntax;
using Acta.Core;

namespace Acta.Analysis.Claims;

/// <summary>Collects the claims of one document, cue by cue. Not thread-safe.</summary>
internal sealed class ClaimFinder(DependencyTree tree, FrameReader frames, CueLexicon cues, List<TextSpan> quotations)
{
    private readonly Dictionary<int, PartyMention> parties = tree.Document.Parties.DistinctBy(p => p.HeadToken).ToDictionary(p => p.HeadToken);
    private readonly List<int> fillers = [];

    /// <summary>The claims found so far.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>Takes up the claim that a token is the cue of, where it is one.</summary>
    public void Visit(int token)
    {
        var lemma = tree.Lemma(token).ToLowerInvariant();
        if (tree.Pos(token) == Upos.Adp)
        {
            VisitPreposition(token, lemma);
            return;
        }

        var cue = tree.Pos(token) == Upos.Verb && frames.IsPronominal(token) ? cues.Find(Upos.Verb, $"se_{lemma}") ?? cues.Find(Upos.Verb, lemma) : cues.Find(tree.Pos(token), lemma);
        if (cue is null || IsQuoted(token))
        {
            return;
        }

        var speaker = Speaker(token, cue);
        if (cue.HasClause && Clause(token) is >= 0 and var clause)
        {
            Add(speaker, Span(token), tree.SubtreeSpan(clause), token, cue);
        }
        else if (cue.HasQuote)
        {
            AddQuotations(token, cue, speaker);
        }
    }

    private void VisitPreposition(int token, string lemma)
    {
        var nominal = tree.Head(token);
        if (tree.Relation(token) != "case" || nominal < 0 || IsQuoted(token))
        {
            return;
        }

        var cue = cues.Find(Upos.Adp, tree.Preposition(nominal) ?? lemma);
        var clause = tree.Head(nominal);
        if (cue is null || clause < 0)
        {
            return;
        }

        // What is said is the clause without the phrase that names the speaker, where that stands at an edge of it.
        var whole = tree.SubtreeSpan(clause);
        var phrase = tree.SubtreeSpan(nominal);
        var content = phrase.Start <= whole.Start ? Trim(phrase.End, whole.End)
            : phrase.End >= whole.End - 1 ? Trim(whole.Start, phrase.Start)
            : whole;
        Add(Attribute(nominal), Span(token), content, token, cue);
    }

    private void AddQuotations(int token, Cue cue, Attribution? speaker)
    {
        var sentence = tree.Document.Sentences[tree.SentenceOf[token]].Span;
        foreach (var quotation in quotations)
        {
            if (quotation.Overlaps(sentence) && !Claims.Exists(c => c.Content.Overlaps(quotation)))
            {
                Claims.Add(new Claim(ClaimKind.Direct, speaker, Span(token), quotation, sentence, cue.Id));
            }
        }
    }

    private void Add(Attribution? speaker, TextSpan cueSpan, TextSpan content, int token, Cue cue)
    {
        if (content.Length > 0)
        {
            var kind = quotations.Exists(q => q.Contains(content)) ? ClaimKind.Direct : quotations.Exists(q => q.Overlaps(content)) ? ClaimKind.Mixed : ClaimKind.Indirect;
            Claims.Add(new Claim(kind, speaker, cueSpan, content, tree.Document.Sentences[tree.SentenceOf[token]].Span, cue.Id));
        }
    }

    private int Clause(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Relation(child) is "ccomp" or "xcomp" or "acl" or "csubj" && (tree.Pos(child) is Upos.Verb or Upos.Aux || tree.Child(child, "cop") >= 0))
            {
                return child;
            }
        }

        // "L'attaque, a indiqué X, a fait dix morts": the cue stands beside what is said.
        return tree.Relation(token) == "parataxis" && !HasQuotationInSentence(token) ? tree.Head(token) : -1;
    }

    private bool HasQuotationInSentence(int token)
    {
        var sentence = tree.Document.Sentences[tree.SentenceOf[token]].Span;
        return quotations.Exists(q => q.Overlaps(sentence));
    }

    private Attribution? Speaker(int token, Cue cue)
    {
        foreach (var function in cue.SpeakerFunctions)
        {
            fillers.Clear();
            frames.Fill(token, function, fillers);
            if (fillers.Count > 0)
            {
                return Attribute(fillers[0]);
            }
        }

        return null;
    }

    private Attribution Attribute(int token)
    {
        if (parties.TryGetValue(token, out var mention))
        {
            return new Attribution(string.Join(", ", mention.Parties.Select(p => p.Text)), mention.Parties[0], [mention.Span]);
        }

        var span = tree.PhraseSpan(token);
        return new Attribution(span.In(tree.Document.Text), null, [span]);
    }

    private bool IsQuoted(int token)
    {
        var span = Span(token);
        return quotations.Exists(q => q.Contains(span));
    }

    private TextSpan Trim(int start, int end)
    {
        var text = tree.Document.Text;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or ':'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':'))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private TextSpan Span(int token) => tree.Document.Tokens[token].Span;
}
