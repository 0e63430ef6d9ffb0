using System.Collections.Immutable;
using System.Text;
using Acta.Analysis.Tagging;
using Acta.Core;

namespace Acta.Trainer.Lexicon;

/// <summary>Packs an expanded dictionary into a <see cref="WordLexicon"/>.</summary>
internal static class LexiconBuilder
{
    public static WordLexicon Build(HunspellDictionary dictionary)
    {
        var kinds = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var kindList = ImmutableArray.CreateBuilder<string>();
        var forms = new Dictionary<string, SortedSet<(string Kind, Upos Upos, string Lemma)>>(StringComparer.Ordinal);
        foreach (var (rawForm, lemma, fields) in dictionary.Expand())
        {
            var form = rawForm.Replace('’', '\'');
            if (!forms.TryGetValue(form, out var analyses))
            {
                forms.Add(form, analyses = []);
            }

            foreach (var (kind, upos) in Kinds(fields))
            {
                analyses.Add((kind, upos, upos == Upos.X ? "" : lemma));
            }
        }

        var sets = new Dictionary<string, int>(StringComparer.Ordinal);
        var setList = ImmutableArray.CreateBuilder<ImmutableArray<WordAnalysis>>();
        var numbered = new List<(byte[] Word, int Number)>();
        foreach (var (form, analyses) in forms)
        {
            var set = analyses.Select(a => new WordAnalysis(
                Number(a.Kind), a.Upos, a.Upos == Upos.X ? new LemmaScript(true, 0, "") : LemmaScript.Between(form, a.Lemma))).ToImmutableArray();
            var key = string.Join('\n', set);
            if (!sets.TryGetValue(key, out var number))
            {
                sets.Add(key, number = setList.Count);
                setList.Add(set);
            }

            if (number <= ushort.MaxValue)
            {
                numbered.Add((Encoding.UTF8.GetBytes(form), number));
            }
        }

        numbered.Sort((a, b) => a.Word.AsSpan().SequenceCompareTo(b.Word));
        return new WordLexicon(WordAutomaton.Build(numbered), kindList.ToImmutable(), setList.ToImmutable());

        ushort Number(string kind)
        {
            if (!kinds.TryGetValue(kind, out var number))
            {
                kinds.Add(kind, number = (ushort)kindList.Count);
                kindList.Add(kind);
            }

            return number;
        }
    }

    /// <summary>The kinds of analysis in one set of fields: one a part of speech, and what a verb takes.</summary>
    private static IEnumerable<(string Kind, Upos Upos)> Kinds(string[] fields)
    {
        var parts = fields.Where(f => f.StartsWith("po:", StringComparison.Ordinal)).Select(f => f[3..].TrimEnd('!')).Distinct().ToList();
        var inflection = string.Join('+', fields.Where(f => f.StartsWith("is:", StringComparison.Ordinal)).Select(f => f[3..]).Distinct());
        var verb = parts.FirstOrDefault(p => p.Length > 3 && p[0] == 'v' && char.IsAsciiDigit(p[1]));
        if (verb is not null)
        {
            parts.Remove(verb);
            yield return ($"v|{string.Join('+', parts)}|{inflection}", Upos.Verb);
            yield return ($"={verb[1]}{verb[3..]}", Upos.X);
            yield break;
        }

        var rest = string.Join('+', parts.Where(p => MainPart(p) == Upos.X));
        var any = false;
        foreach (var part in parts.Where(p => MainPart(p) != Upos.X))
        {
            any = true;
            yield return ($"{part}|{rest}|{inflection}", MainPart(part));
        }

        if (!any)
        {
            yield return ($"{rest}||{inflection}", Upos.X);
        }
    }

    private static Upos MainPart(string part) => part switch
    {
        "nom" => Upos.Noun,
        "adj" => Upos.Adj,
        "adv" => Upos.Adv,
        "npr" or "prn" or "patr" => Upos.Propn,
        _ => Upos.X,
    };
}
