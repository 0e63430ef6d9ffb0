using Acta.Analysis.Evaluation;

namespace Acta.Trainer.Data;

/// <summary>A surface token with what the segmenter should tell of it.</summary>
internal readonly record struct GoldSurfaceToken(string Form, bool SpaceBefore, bool EndsSentence, bool IsMultiword)
{
    /// <summary>The tokens of sentences that follow each other with a space between.</summary>
    public static IEnumerable<GoldSurfaceToken> Of(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var space = true;
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                var token = sentence.Tokens[i];
                yield return new GoldSurfaceToken(token.Form, space, i == sentence.Tokens.Length - 1, token.WordCount > 1);
                space = token.SpaceAfter;
            }
        }
    }
}
