namespace Acta.Analysis.Tagging;

/// <summary>How a lemma is made from a form: perhaps lower-cased, the last characters cut and others put in their place.</summary>
/// <param name="LowerCase">Whether the form is lower-cased first.</param>
/// <param name="Cut">How many UTF-16 code units are cut from its end.</param>
/// <param name="Ending">What is put in their place.</param>
internal readonly record struct LemmaScript(bool LowerCase, byte Cut, string Ending)
{
    /// <summary>The script that makes a lemma from a form; it lower-cases wherever the lemma allows it.</summary>
    public static LemmaScript Between(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        var keeps = CommonPrefix(form, lemma) > CommonPrefix(lower, lemma);
        var common = CommonPrefix(keeps ? form : lower, lemma);
        return new LemmaScript(!keeps, (byte)Math.Min(form.Length - common, byte.MaxValue), lemma[common..]);
    }

    /// <summary>The lemma of a form; a form shorter than what would be cut is cut whole.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        if (form.Length > 256)
        {
            return form.ToString();
        }

        Span<char> buffer = stackalloc char[form.Length + Ending.Length];
        var kept = Math.Max(0, form.Length - Cut);
        if (LowerCase)
        {
            form[..kept].ToLowerInvariant(buffer);
        }
        else
        {
            form[..kept].CopyTo(buffer);
        }

        Ending.CopyTo(buffer[kept..]);
        return buffer[..(kept + Ending.Length)].ToString();
    }

    /// <summary>One line for a file.</summary>
    public override string ToString() => $"{(LowerCase ? 'l' : 'k')}{Cut}:{Ending}";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The line is not of that form.</exception>
    public static LemmaScript Parse(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 2 || line[0] is not ('l' or 'k')
            ? throw new FormatException($"'{line}' is no lemma script")
            : new LemmaScript(line[0] == 'l', byte.Parse(line.AsSpan(1, colon - 1), provider: null), line[(colon + 1)..]);
    }

    private static int CommonPrefix(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
        {
            i++;
        }

        return i;
    }
}
