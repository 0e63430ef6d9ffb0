using Acta.Analysis.Parties;
using Acta.Analysis.Syntax;
using Acta.Core;

namespace Acta.Analysis.Claims;

/// <summary>Collects the claims of one document, cue by cue. Not thread-safe.</summary>
internal sealed class ClaimFinder(DependencyTree tree, FrameReader frames, CueLexicon cues, List<TextSpan> quotations)
{
    private readonly PartyIndex parties = new(tree.Document);
    private readonly List<int> fillers = [];

    /// <summary>The claims found so far.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>Takes up the claims that a token is the cue of.</summary>
    public void Visit(int token)
    {
        if (IsQuoted(token))
        {
            return;
        }

        // A phrase says more than the verb within it ("dit-on").
        foreach (var (words, cue) in cues.Phrases)
        {
            if (Matches(token, words) && TryPhrase(token, words.Length, cue))
            {
                return;
            }
        }

        var lemma = tree.Lemma(token).ToLowerInvariant();
        var found = tree.Pos(token) switch
        {
            Upos.Verb when frames.Verbs.IsPronominal(token) => cues.Find("verb", $"se_{lemma}"),
            Upos.Verb => cues.Find("verb", lemma),
            Upos.Noun => cues.Find("noun", lemma),
            _ => [],
        };

        // "fait valoir que": a causative stands under its infinitive.
        foreach (var child in tree.Children(token))
        {
            if (DependencyTree.Is(tree.Relation(child), "aux") && cues.Find("verb", tree.Lemma(child)).FirstOrDefault(c => c.Companion == lemma) is { } composed
                && TryWord(token, composed))
            {
                return;
            }
        }

        foreach (var cue in found)
        {
            if ((cue.Companion is null || Child(token, cue.Companion) >= 0) && TryWord(token, cue))
            {
                return;
            }
        }
    }

    private bool TryWord(int token, Cue cue)
    {
        var sentence = tree.Document.Sentences[tree.SentenceOf[token]].Span;
        var quoted = quotations.FindAll(q => q.Overlaps(sentence));
        var speaker = Speaker(token, cue);
        if ((cue.NeedsQuote && quoted.Count == 0) || (cue.NeedsParty && speaker?.Party is null))
        {
            return false;
        }

        var count = Claims.Count;
        foreach (var content in cue.Contents)
        {
            switch (content)
            {
                case "clause" when Clause(token) is >= 0 and var clause:
                    Add(speaker, Span(token), tree.SubtreeSpan(clause), token, cue);
                    break;
                case "quote":
                    foreach (var quotation in quoted.Where(q => !Claims.Exists(c => c.Content.Overlaps(q))))
                    {
                        Claims.Add(new Claim(ClaimKind.Direct, speaker, Span(token), quotation, sentence, cue.Id));
                    }

                    if (quoted.Count == 0 && IsInserted(token) && tree.Head(token) is >= 0 and var host)
                    {
                        Add(speaker, Span(token), tree.SubtreeSpan(host), token, cue);
                    }

                    break;
                case "rest":
                    Add(speaker, Span(token), sentence, token, cue);
                    break;
                case "obj" or not "clause" and not "quote" when Claims.Count == count:
                    if (Phrase(token, content, cue) is >= 0 and var phrase)
                    {
                        Add(speaker, Span(token), tree.SubtreeSpan(phrase), token, cue);
                    }

                    break;
            }
        }

        return Claims.Count > count;
    }

    private bool TryPhrase(int token, int length, Cue cue)
    {
        var last = token + length - 1;
        var cueSpan = TextSpan.Union(Span(token), Span(last));
        Attribution? speaker = null;
        var phrase = cueSpan;
        if (cue.Speakers is ["obj", ..])
        {
            var nominal = tree.Head(last) > last && tree.Relation(last) == "case" ? tree.Head(last) : last + 1 < tree.Document.Tokens.Length ? TopOf(last + 1, last) : -1;
            if (nominal <= last || tree.SentenceOf[nominal] != tree.SentenceOf[token])
            {
                return false;
            }

            speaker = Attribute(nominal);
            var named = TextSpan.Union(cueSpan, NominalSpan(nominal, last));
            phrase = Trim(named.Start, named.End);
        }
        else if (cue.Speakers is ["self", ..])
        {
            speaker = new Attribution(cueSpan.In(tree.Document.Text), null, [cueSpan]);
        }

        if ((cue.NeedsParty && speaker?.Party is null) || (cue.NeedsComma && !IsSetOff(phrase)))
        {
            return false;
        }

        // What is said is the sentence without the phrase that names the speaker, where that stands at an edge of it.
        var whole = tree.Document.Sentences[tree.SentenceOf[token]].Span;
        var content = phrase.Start <= whole.Start + 1 ? Trim(phrase.End, whole.End) : phrase.End >= whole.End - 2 ? Trim(whole.Start, phrase.Start) : whole;
        Add(speaker, cueSpan, content, token, cue);
        return true;
    }

    /// <summary>The first nominal head after a phrase whose head lies before it.</summary>
    private int TopOf(int token, int last)
    {
        while (tree.Head(token) > last && !IsNominal(token))
        {
            token = tree.Head(token);
        }

        return IsNominal(token) ? token : -1;
    }

    private TextSpan NominalSpan(int nominal, int last)
    {
        var span = tree.SubtreeSpan(nominal);
        return span.Start < Span(last).Start ? tree.PhraseSpan(nominal) : span;
    }

    private bool Matches(int token, string[] words)
    {
        if (token + words.Length > tree.Document.Tokens.Length || tree.SentenceOf[token] != tree.SentenceOf[token + words.Length - 1])
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            var form = tree.Document.Tokens[token + i].Form;
            var isLastPreposition = i == words.Length - 1 && words[i] is "de" or "à" && tree.Lemma(token + i) == words[i];
            if (!isLastPreposition && !form.Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSetOff(TextSpan phrase)
    {
        var text = tree.Document.Text;
        var after = phrase.End;
        while (after < text.Length && char.IsWhiteSpace(text[after]))
        {
            after++;
        }

        return after < text.Length && text[after] == ',';
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

        return -1;
    }

    /// <summary>The phrase that is said: at the cue, else at the word that belongs to it ("faire état *de*"), else the predicate of "se dire *confiant*".</summary>
    private int Phrase(int token, string function, Cue cue)
    {
        fillers.Clear();
        frames.Fill(token, function, fillers);
        if (fillers.Count == 0 && cue.Companion is not null && Child(token, cue.Companion) is >= 0 and var companion)
        {
            frames.Fill(companion, function, fillers);
        }

        return fillers.Count > 0 ? fillers[0] : function == "obj" ? tree.Child(token, "xcomp") : -1;
    }

    private Attribution? Speaker(int token, Cue cue)
    {
        foreach (var function in cue.Speakers)
        {
            fillers.Clear();
            frames.Fill(token, function, fillers);
            fillers.RemoveAll(IsQuoted);
            if (fillers.Count > 0)
            {
                return Attribute(fillers[0]);
            }
        }

        return cue.Speakers.Contains("subj") && Inverted(token) is >= 0 and var inverted ? Attribute(inverted) : null;
    }

    /// <summary>"…, a déclaré le ministre": after what is said stands the subject behind its verb, where the parser may take it for an object.</summary>
    private int Inverted(int token)
    {
        var sentence = tree.Document.Sentences[tree.SentenceOf[token]].Span;
        if (!IsInserted(token) && !quotations.Exists(q => q.Overlaps(sentence) && q.End <= Span(token).Start))
        {
            return -1;
        }

        foreach (var child in tree.Children(token))
        {
            if (child > token && !IsQuoted(child) && (tree.Relation(child) is "obj" or "xcomp" || DependencyTree.Is(tree.Relation(child), "nsubj"))
                && IsNominal(child))
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsNominal(int token) => tree.Pos(token) is Upos.Noun or Upos.Propn or Upos.Pron;

    private bool IsQuoted(int token) => quotations.Exists(q => q.Contains(Span(token)));

    private bool IsInserted(int token) => DependencyTree.Is(tree.Relation(token), "parataxis");

    private Attribution Attribute(int token)
    {
        if (parties.At(token) is { } mention)
        {
            return new Attribution(string.Join(", ", mention.Parties.Select(p => p.Text)), mention.Parties[0], [mention.Span]);
        }

        var span = tree.PhraseSpan(token);
        return new Attribution(span.In(tree.Document.Text), null, [span]);
    }

    private int Child(int token, string lemma)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Lemma(child) == lemma)
            {
                return child;
            }
        }

        return -1;
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
