using System.Collections.Immutable;
using Acta.Analysis.Knowledge;
using Acta.Analysis.Pipeline;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>
/// Finds the parties and places of a document: by name, office, role noun, demonym, metonym and pronoun, each resolved within the article
/// and at its date. What stays unclear stays out. Immutable, safe on any thread.
/// </summary>
public sealed class PartiesStage(KnowledgeBase knowledge) : IStage
{
    /// <inheritdoc/>
    public string Name => "parties";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Tags | Layers.Tree | Layers.Names;

    /// <inheritdoc/>
    public Layers Provides => Layers.Parties;

    /// <inheritdoc/>
    public void Run(Document document)
    {
        if (document.Tokens.IsEmpty || document.Tags.Length != document.Tokens.Length || document.Tree.Length != document.Tokens.Length)
        {
            return;
        }

        var scene = new Scene(document, knowledge);
        var names = new NameResolver(scene);
        names.Run();
        var context = new CountryContext(scene);
        new PlaceNominals(scene, context).Run();
        var trace = new MentionTrace();
        var nominals = new NominalResolver(scene, names, context, trace);
        var pronouns = new PronounResolver(scene, trace);
        for (var token = 0; token < scene.Tree.Count; token++)
        {
            if (scene.ActorAt(token) is null && !nominals.Resolve(token))
            {
                pronouns.Resolve(token);
            }

            // Adjectives and possessives are mentions, but nothing refers back to them.
            if (scene.ActorAt(token) is { } actor && scene.Tree.Upos(token) is not (Upos.Adj or Upos.Det))
            {
                trace.Add(token, actor);
            }
        }

        Settle(scene, context);
        document.Parties = Mentions(scene);
        document.Places = [.. scene.Places.OrderBy(static p => p.HeadToken).Select(p => Located(p, context))];
    }

    // A person or body of whom the article tells no country is taken to be of the country in question, a person of whom it tells no role to
    // be a private one; the rule says so. Armed groups without a country stay without.
    private static void Settle(Scene scene, CountryContext context)
    {
        foreach (var actor in scene.Actors)
        {
            if (!actor.IsNamed || actor.Entity is not null || actor.FirstToken >= scene.Tree.Count)
            {
                continue;
            }

            if (actor.Country is null && (actor.IsPerson || actor.Sector is not (null or "REB" or "PRM" or "IGO")))
            {
                actor.Country = context.At(actor.FirstToken, byPlaces: !actor.IsPerson);
                actor.Rule += actor.Country is null ? "" : ".context";
            }

            actor.Sector ??= actor.IsPerson ? "CVL" : null;
        }
    }

    private static ImmutableArray<PartyMention> Mentions(Scene scene)
    {
        var text = scene.Document.Text;
        var mentions = ImmutableArray.CreateBuilder<PartyMention>();
        for (var token = 0; token < scene.Tree.Count; token++)
        {
            if (scene.Groups.TryGetValue(token, out var group))
            {
                mentions.Add(new PartyMention(token, group.Span, [.. group.Members.Select(a => a.ToParty(text, group.Span))], group.Members.All(static a => a.IsNamed)));
            }
            else if (scene.ActorAt(token) is { } actor && (actor.IsNamed || actor.Country is not null || actor.Sector is not null))
            {
                mentions.Add(new PartyMention(token, scene.SpanAt(token), [actor.ToParty(text, scene.SpanAt(token))], actor.IsNamed, actor is { IsPerson: true, IsPlural: false }));
            }
        }

        return mentions.ToImmutable();
    }

    private static PlaceMention Located(PlaceMention mention, CountryContext context)
    {
        var place = mention.Place;
        return place.Country is null && place.Precision == PlacePrecision.Unknown && context.At(mention.HeadToken) is { } country
            ? mention with { Place = place with { Country = country, Rule = place.Rule + ".context" } }
            : mention;
    }
}
