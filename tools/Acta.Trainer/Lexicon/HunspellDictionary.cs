namespace Acta.Trainer.Lexicon;

/// <summary>A hunspell dictionary with morphological fields, expanded into forms. Prefixes (elided articles and pronouns) are left aside.</summary>
internal sealed class HunspellDictionary
{
    private readonly Dictionary<string, List<AffixRule>> suffixes = new(StringComparer.Ordinal);
    private readonly string[] words;

    /// <summary>Reads the affix file at <paramref name="path"/> + <c>.aff</c> and the words at + <c>.dic</c>.</summary>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public HunspellDictionary(string path)
    {
        foreach (var line in File.ReadLines(path + ".aff"))
        {
            var fields = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length >= 5 && fields[0] == "SFX")
            {
                var slash = fields[3].IndexOf('/', StringComparison.Ordinal);
                var append = slash < 0 ? fields[3] : fields[3][..slash];
                var rule = new AffixRule(fields[2] == "0" ? "" : fields[2], append == "0" ? "" : append, ReadCondition(fields[4]), fields[5..]);
                if (!suffixes.TryGetValue(fields[1], out var list))
                {
                    suffixes.Add(fields[1], list = []);
                }

                list.Add(rule);
            }
        }

        words = [.. File.ReadLines(path + ".dic").Skip(1)];
    }

    /// <summary>Every form with its base and its fields, in the order of the file.</summary>
    public IEnumerable<(string Form, string Lemma, string[] Fields)> Expand()
    {
        foreach (var line in words)
        {
            var fields = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length < 2)
            {
                continue;
            }

            var slash = fields[0].LastIndexOf('/');
            var lemma = slash <= 0 ? fields[0] : fields[0][..slash];
            var flags = slash <= 0 ? "" : fields[0][(slash + 1)..];
            var own = fields[1..];
            var standsAlone = true;
            for (var i = 0; i + 2 <= flags.Length; i += 2)
            {
                var flag = flags.Substring(i, 2);
                if (flag is "()" or "{}")
                {
                    standsAlone = false;
                }
                else if (suffixes.TryGetValue(flag, out var rules))
                {
                    foreach (var rule in rules.Where(r => r.Matches(lemma)))
                    {
                        yield return (rule.Apply(lemma), lemma, [.. own, .. rule.Morphology]);
                    }
                }
            }

            if (standsAlone && !flags.Contains("{}", StringComparison.Ordinal))
            {
                yield return (lemma, lemma, own);
            }
        }
    }

    private static List<CharacterSet> ReadCondition(string condition)
    {
        var sets = new List<CharacterSet>();
        for (var i = 0; i < condition.Length && condition != "."; i++)
        {
            if (condition[i] == '[')
            {
                var close = condition.IndexOf(']', i);
                var excluded = condition[i + 1] == '^';
                sets.Add(new CharacterSet(condition[(excluded ? i + 2 : i + 1)..close], excluded));
                i = close;
            }
            else
            {
                sets.Add(condition[i] == '.' ? new CharacterSet("", true) : new CharacterSet(condition[i].ToString(), false));
            }
        }

        sets.Reverse();
        return sets;
    }
}
