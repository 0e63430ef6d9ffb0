using System.Collections.Immutable;
using System.Text;

namespace Acta.Analysis.Evaluation;

/// <summary>A sentence of a CoNLL-U file.</summary>
/// <param name="Tokens">Its surface tokens, in order.</param>
/// <param name="Words">Its syntactic words, in order.</param>
public sealed record ConlluSentence(ImmutableArray<ConlluToken> Tokens, ImmutableArray<ConlluWord> Words)
{
    /// <summary>The sentence as it stands in the text, without white space at its end.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var token in Tokens)
            {
                text.Append(token.Form).Append(token.SpaceAfter ? " " : "");
            }

            return text.ToString().TrimEnd();
        }
    }
}
