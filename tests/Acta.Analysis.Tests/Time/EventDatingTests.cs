using System.Collections.Immutable;
using Acta.Analysis.Time;
using Acta.Core;
using CsCheck;

namespace Acta.Analysis.Tests.Time;

public sealed class EventDatingTests
{
    private const string Past = "Tense=Past|VerbForm=Part";
    private const string Aux = "Mood=Ind|Tense=Pres|VerbForm=Fin";
    private static readonly EventDating Dating = new(TimeSamples.Grammar);

    [Fact]
    public void A_time_that_hangs_on_the_verb_governs_it()
    {
        var date = Date("arrêté", "La/le/DET//2/det", $"police/police/NOUN//4/nsubj a/avoir/AUX/{Aux}/4/aux:tense arrêté/arrêter/VERB/{Past}/0/root", "dix/dix/NUM//6/nummod",
            "manifestants/manifestant/NOUN//4/obj mardi/mardi/NOUN//4/obl ././PUNCT//4/punct");
        Assert.Equal(("2020-09-08", "time.attached"), (date?.Value.Text, date?.Rule));
        Assert.Contains("the last Tuesday, published Thursday 2020-09-10, past tense", date!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_subject_of_a_dated_verb_shares_its_time()
    {
        var date = Date("attaque", $"L'/le/DET//2/det attaque/attaque/NOUN//4/nsubj a/avoir/AUX/{Aux}/4/aux:tense fait/faire/VERB/{Past}/0/root",
            "trois/trois/NUM//6/nummod morts/mort/NOUN//4/obj mardi/mardi/NOUN//4/obl");
        Assert.Equal(("2020-09-08", "time.clause"), (date?.Value.Text, date?.Rule));
    }

    [Fact]
    public void A_verb_of_saying_does_not_lend_its_time_to_what_it_speaks_of()
    {
        var date = Date("attaque", $"Il/il/PRON//3/nsubj a/avoir/AUX/{Aux}/3/aux:tense condamné/condamner/VERB/{Past}/0/root mardi/mardi/NOUN//3/obl",
            "l'/le/DET//6/det attaque/attaque/NOUN//3/obj");
        Assert.Null(date);
    }

    [Fact]
    public void A_time_in_a_relative_clause_stays_there()
    {
        var date = Date("libéré", $"L'/le/DET//2/det homme/homme/NOUN//9/nsubj:pass qui/qui/PRON/PronType=Rel/5/nsubj a/avoir/AUX/{Aux}/5/aux:tense tué/tuer/VERB/{Past}/2/acl:relcl",
            $"mardi/mardi/NOUN//5/obl a/avoir/AUX/{Aux}/9/aux:tense été/être/AUX/{Past}/9/aux:pass libéré/libérer/VERB/{Past}/0/root");
        Assert.NotEqual("time.attached", date?.Rule);
        Assert.NotEqual("time.clause", date?.Rule);
    }

    [Fact]
    public void A_participle_lends_its_time_to_its_noun()
    {
        var date = Date("attaques", $"Les/le/DET//2/det attaques/attaque/NOUN//6/nsubj commises/commettre/VERB/{Past}/2/acl mardi/mardi/NOUN//3/obl",
            $"ont/avoir/AUX/{Aux}/6/aux:tense cessé/cesser/VERB/{Past}/0/root");
        Assert.Equal("2020-09-08", date?.Value.Text);
    }

    [Fact]
    public void A_time_before_the_first_of_two_verbs_governs_both_one_behind_it_does_not()
    {
        const string first = "Mardi/mardi/NOUN//4/obl il/il/PRON//4/nsubj a/avoir/AUX/" + Aux + "/4/aux:tense fui/fuir/VERB/" + Past + "/0/root et/et/CCONJ//6/cc tiré/tirer/VERB/" + Past + "/4/conj";
        const string second = "Il/il/PRON//3/nsubj a/avoir/AUX/" + Aux + "/3/aux:tense fui/fuir/VERB/" + Past + "/0/root mardi/mardi/NOUN//3/obl et/et/CCONJ//6/cc tiré/tirer/VERB/" + Past + "/3/conj";
        Assert.Equal("time.clause", Date("tiré", first)?.Rule);
        Assert.Equal("time.narrative", Date("tiré", second)?.Rule);
    }

    [Fact]
    public void What_hangs_on_a_day_happens_on_it()
    {
        var date = Date("mobilisation", $"Il/il/PRON//2/nsubj arrive/arriver/VERB/{Aux}/0/root après/après/ADP//5/case un/un/DET//5/det dimanche/dimanche/NOUN//2/obl",
            "de/de/ADP//7/case mobilisation/mobilisation/NOUN//5/nmod");
        Assert.Equal("time.of", date?.Rule);
    }

    [Fact]
    public void An_announcement_does_not_date_what_it_announces()
    {
        var date = Date("arrêté", $"Il/il/PRON//3/nsubj a/avoir/AUX/{Aux}/3/aux:tense annoncé/annoncer/VERB/{Past}/0/root mardi/mardi/NOUN//3/obl",
            $"avoir/avoir/AUX/VerbForm=Inf/6/aux:tense arrêté/arrêter/VERB/{Past}/3/xcomp un/un/DET//8/det chef/chef/NOUN//6/obj");
        Assert.NotEqual("time.clause", date?.Rule);
    }

    [Fact]
    public void Without_any_hint_there_is_no_date() =>
        Assert.Null(Date("tiré", $"Il/il/PRON//3/nsubj a/avoir/AUX/{Aux}/3/aux:tense tiré/tirer/VERB/{Past}/0/root"));

    [Fact]
    public void A_vague_past_gives_no_date() =>
        Assert.Null(Date("tiré", $"Il/il/PRON//4/nsubj a/avoir/AUX/{Aux}/4/aux:tense récemment/récemment/ADV//4/advmod tiré/tirer/VERB/{Past}/0/root"));

    [Fact]
    public void Without_a_tree_the_nearest_time_of_the_sentence_counts()
    {
        var document = TimeSamples.Run("Il a tiré mardi. Il a fui.", "2020-09-10");
        Assert.Equal("time.nearest", Dating.DateOf(document, 2)?.Rule);
        Assert.Null(Dating.DateOf(document, 7));
    }

    [Fact]
    public void Of_several_words_the_most_telling_one_counts()
    {
        var document = Tree($"Il/il/PRON//3/nsubj a/avoir/AUX/{Aux}/3/aux:tense fui/fuir/VERB/{Past}/0/root mardi/mardi/NOUN//3/obl et/et/CCONJ//6/cc tiré/tirer/VERB/{Past}/3/conj");
        Assert.Equal("time.attached", Dating.DateOf(document, [5, 2])?.Rule);
    }

    [Fact]
    public void A_token_that_is_not_there_is_an_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Dating.DateOf(TimeSamples.Run("Il a tiré."), 99));

    [Fact]
    public void Whatever_the_tree_nothing_throws_and_evidence_lies_in_the_text() =>
        Gen.Select(Gen.Int[0, Words.Length - 1].Array[1, 30], Gen.Int[0, 30].Array[30]).Sample((words, heads) =>
        {
            var document = Tree([.. words.Select((w, i) => $"{Words[w]}/{Math.Min(heads[i], words.Length)}/{Relations[(w + heads[i]) % Relations.Length]}")]);
            return Enumerable.Range(0, document.Tokens.Length).Select(t => Dating.DateOf(document, t)).OfType<EventDate>()
                .All(d => d.Evidence.Length > 0 && d.Evidence.All(e => e.End <= document.Text.Length) && d.Reason.Length > 0);
        }, iter: 500);

    private static readonly string[] Relations = ["nsubj", "obj", "obl", "nmod", "acl", "acl:relcl", "conj", "root", "xcomp", "advcl", "case"];

    private static readonly string[] Words =
    [
        "mardi/mardi/NOUN/", "hier/hier/ADV/", "le/le/DET/", "9/9/NUM/", "août/août/NOUN/", "depuis/depuis/ADP/", "de/de/ADP/", "tiré/tirer/VERB/" + Past, "a/avoir/AUX/" + Aux,
        "attaque/attaque/NOUN/", "qui/qui/PRON/", "lors/lors/ADP/", "début/début/NOUN/", "lendemain/lendemain/NOUN/", "au/à/ADP/",
    ];

    private static EventDate? Date(string trigger, params string[] words)
    {
        var document = Tree(words);
        return Dating.DateOf(document, document.Tokens.Select(t => t.Form).ToList().LastIndexOf(trigger));
    }

    /// <summary>A sentence of words "form/lemma/UPOS/features/head/relation", heads counted from 1, with its times found, published on Thursday 2020-09-10.</summary>
    private static Document Tree(params string[] words)
    {
        var fields = string.Join(' ', words).Split(' ').Select(w => w.Split('/')).ToList();
        var text = string.Join(' ', fields.Select(f => f[0]));
        var bare = TimeSamples.Tokenized(text, "2020-09-10");
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = 0;
        foreach (var field in fields)
        {
            tokens.Add(new Token(new TextSpan(at, field[0].Length), field[0]));
            at += field[0].Length + 1;
        }

        var document = new Document(bare.Article)
        {
            Tokens = tokens.ToImmutable(),
            Sentences = [new Sentence(new TextSpan(0, text.Length), 0, fields.Count, 0)],
            Tags = [.. fields.Select(f => new Tag(Enum.Parse<Upos>(f[2], ignoreCase: true), Morphology.Of(f[3]), f[1]))],
            Tree = [.. fields.Select(f => new Arc(int.Parse(f[4]) - 1, f[5]))],
        };
        new TimeStage(TimeSamples.Grammar).Run(document);
        return document;
    }
}
