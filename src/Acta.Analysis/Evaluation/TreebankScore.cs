using System.Collections.Frozen;

namespace Acta.Analysis.Evaluation;

/// <summary>The figures of the CoNLL 2018 shared task: F1 from 0 to 100 of a system's sentences, words and tree against gold.</summary>
/// <param name="Sentences">Sentences with the same bounds.</param>
/// <param name="Words">Syntactic words.</param>
/// <param name="Upos">Parts of speech.</param>
/// <param name="Features">Universal feature sets.</param>
/// <param name="Lemmas">Lemmas.</param>
/// <param name="Uas">Heads.</param>
/// <param name="Las">Heads with relations, subtypes aside.</param>
/// <param name="Clas">Heads with relations of content words.</param>
public sealed record TreebankScore(double Sentences, double Words, double Upos, double Features, double Lemmas, double Uas, double Las, double Clas)
{
    private static readonly FrozenSet<string> ContentRelations = FrozenSet.Create(
        "nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp", "obl", "vocative", "expl", "dislocated", "advcl", "advmod", "discourse", "nmod", "appos",
        "nummod", "acl", "amod", "conj", "fixed", "flat", "compound", "list", "parataxis", "orphan", "goeswith", "reparandum", "root", "dep");

    /// <summary>Scores a system's sentences against gold ones of the same text, white space aside.</summary>
    /// <exception cref="ArgumentException">The texts differ; the message says where.</exception>
    public static TreebankScore Compute(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> system)
    {
        var (g, s) = (AlignedText.Of(gold), AlignedText.Of(system));
        if (g.Characters != s.Characters)
        {
            var at = 0;
            while (at < g.Characters.Length && at < s.Characters.Length && g.Characters[at] == s.Characters[at])
            {
                at++;
            }

            throw new ArgumentException($"the texts differ at character {at}: '{Around(g.Characters, at)}' against '{Around(s.Characters, at)}'", nameof(system));
        }

        var pairs = g.Align(s);
        var partner = pairs.ToDictionary(p => p.Gold, p => p.System);
        return new TreebankScore(
            F1(g.Sentences.Intersect(s.Sentences).Count(), g.Sentences.Count, s.Sentences.Count),
            Score((_, _) => true),
            Score((a, b) => a.Upos == b.Upos),
            Score((a, b) => a.Features == b.Features),
            Score((a, b) => a.Lemma == "_" || a.Lemma == b.Lemma),
            Score(SameHead),
            Score((a, b) => SameHead(a, b) && a.Relation == b.Relation),
            F1(
                pairs.Count(p => IsContent(g.Words[p.Gold]) && SameHead(g.Words[p.Gold], s.Words[p.System]) && g.Words[p.Gold].Relation == s.Words[p.System].Relation),
                g.Words.Count(IsContent),
                s.Words.Count(IsContent)));

        double Score(Func<AlignedWord, AlignedWord, bool> isRight) =>
            F1(pairs.Count(p => isRight(g.Words[p.Gold], s.Words[p.System])), g.Words.Count, s.Words.Count);

        bool SameHead(AlignedWord a, AlignedWord b) =>
            a.Parent < 0 ? b.Parent < 0 : b.Parent >= 0 && partner.TryGetValue(a.Parent, out var head) && head == b.Parent;
    }

    private static bool IsContent(AlignedWord word) => ContentRelations.Contains(word.Relation);

    private static double F1(int right, int gold, int system) => gold + system == 0 ? 0 : 200.0 * right / (gold + system);

    private static string Around(string text, int at) => text.Substring(at, Math.Min(20, text.Length - at));
}
