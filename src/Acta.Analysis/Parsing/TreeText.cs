using System.Text;
using Acta.Core;

namespace Acta.Analysis.Parsing;

/// <summary>Draws the tree of a sentence in lines of text, dependents indented under their heads in the order of the words.</summary>
public static class TreeText
{
    private const int DeepestIndent = 40;

    /// <summary>Writes the trees of all sentences of an analysed document, each under its text.</summary>
    public static void Write(Document document, TextWriter writer)
    {
        foreach (var sentence in document.Sentences)
        {
            writer.WriteLine(OneLine(sentence.Span.In(document.Text)));
            Write(document, sentence, writer);
            writer.WriteLine();
        }
    }

    /// <summary>Writes the tree of one sentence: word, part of speech, relation, lemma and features a line.</summary>
    public static void Write(Document document, Sentence sentence, TextWriter writer)
    {
        var children = new List<int>[sentence.TokenCount];
        var root = -1;
        for (var t = 0; t < sentence.TokenCount; t++)
        {
            children[t] = [];
        }

        for (var t = 0; t < sentence.TokenCount; t++)
        {
            var head = document.Tree[sentence.FirstToken + t].Head;
            if (head < 0)
            {
                root = t;
            }
            else
            {
                children[head - sentence.FirstToken].Add(t);
            }
        }

        var open = new Stack<(int Word, string Indent, string Branch)>();
        open.Push((root, "", ""));
        while (open.Count > 0)
        {
            var (word, indent, branch) = open.Pop();
            var (token, tag, arc) = (document.Tokens[sentence.FirstToken + word], document.Tags[sentence.FirstToken + word], document.Tree[sentence.FirstToken + word]);
            writer.WriteLine($"{indent}{branch}{OneLine(token.Form)}  {tag.Upos.ToString().ToUpperInvariant()} {arc.Relation}  {OneLine(tag.Lemma)}  {tag.Features.Text}".TrimEnd());
            var below = indent + branch switch { "" => "", "└─ " => "   ", _ => "│  " };
            below = below.Length > DeepestIndent ? below[..DeepestIndent] : below;
            for (var i = children[word].Count - 1; i >= 0; i--)
            {
                open.Push((children[word][i], below, i == children[word].Count - 1 ? "└─ " : "├─ "));
            }
        }
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            line.Append(char.IsControl(c) ? ' ' : c);
        }

        return line.ToString();
    }
}
