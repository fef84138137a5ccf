package text_test

import (
	"strings"
	"testing"

	"factdiff/compare/text"
	"factdiff/sources"
)

func article(body string) *sources.Article {
	return &sources.Article{Path: "a.txt", Text: body, Body: sources.Span{End: len(body)}}
}

// tagged writes the tokens as word/TAG, as treebanks print them.
func tagged(body string) string {
	d := text.Parse(article(body))
	var words []string
	for i := range d.Tokens {
		words = append(words, d.Text(i)+"/"+d.Tokens[i].Tag.String())
	}
	return strings.Join(words, " ")
}

func TestTag(t *testing.T) {
	tests := []struct{ reason, in, want string }{
		{"past against participle", "The court rejected the plan backed by the mayor.",
			"The/DT court/NN rejected/VBD the/DT plan/NN backed/VBN by/IN the/DT mayor/NN ./."},
		{"passive", "Two men were arrested on Monday.", "Two/CD men/NNS were/VBD arrested/VBN on/IN Monday/NNP ./."},
		{"negation is a word of its own", "Smith didn't attend.", "Smith/NNP did/VBD n't/RB attend/VB ./."},
		{"genitive against is", "The mayor's aide said he's leaving.",
			"The/DT mayor/NN 's/POS aide/NN said/VBD he/PRP 's/VBZ leaving/VBG ./."},
		{"compound is one unit", "A 12-point plan was signed.", "A/DT 12/CD -/HYPH point/JJ plan/NN was/VBD signed/VBN ./."},
		{"the sentence's first capital tells nothing", "Police shot the driver.", "Police/NNS shot/VBD the/DT driver/NN ./."},
		{"modal and name of a month", "Talks may resume in May.", "Talks/NNS may/MD resume/VB in/IN May/NNP ./."},
		{"a name elsewhere in the document", "Felt died on Monday. The mayor praised Felt.",
			"Felt/NNP died/VBD on/IN Monday/NNP ./. The/DT mayor/NN praised/VBD Felt/NNP ./."},
		{"a name elsewhere, and a word", "Stone walls fell. The mayor praised Stone and a stone.",
			"Stone/NN walls/NNS fell/VBD ./. The/DT mayor/NN praised/VBD Stone/NNP and/CC a/DT stone/NN ./."},
		{"title case headline", "Senate Rejects Plan After Long Debate", "Senate/NN Rejects/VBZ Plan/NN After/IN Long/JJ Debate/NN"},
	}
	for _, c := range tests {
		t.Run(c.reason, func(t *testing.T) {
			if got := tagged(c.in); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestEveryTokenIsTagged(t *testing.T) {
	d := text.Parse(article("“Well…” — he said; 3.5% of £4m went to O’Brien’s e-mail@home.org (see [1]). 😀 + #tag\n\nA\n"))
	for i := range d.Tokens {
		if d.Tokens[i].Tag == text.NoTag {
			t.Errorf("%q has no tag", d.Text(i))
		}
	}
}

func TestTagNames(t *testing.T) {
	for tag := text.CC; tag <= text.HYPH; tag++ {
		if got := text.TagNamed(tag.String()); got != tag {
			t.Errorf("TagNamed(%q) = %v", tag.String(), got)
		}
	}
	if text.NN.IsVerb() || !text.VBG.IsVerb() || !text.NNPS.IsNoun() || !text.JJS.IsAdjective() || text.CC.IsContent() {
		t.Error("a tag is in the wrong class")
	}
}

func FuzzTag(f *testing.F) {
	for _, seed := range []string{"He didn't.", "a-b-c 19-point -", "’s “x” 'n' \xff\xfe", "A.B. C.\n\n- -- 2nd"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		d := text.Parse(article(body))
		for i := range d.Tokens {
			if d.Tokens[i].Tag == text.NoTag {
				t.Fatalf("token %d %q of %q has no tag", i, d.Text(i), body)
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	body := strings.Repeat("The envoy, who arrived in the capital on Monday, said that talks about the 19-point plan had failed. "+
		"Police didn't confirm reports of two deaths, but a spokeswoman for the hospital told reporters that a 14-year-old girl died.\n\n", 200)
	a := article(body)
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	tokens := 0
	for b.Loop() {
		tokens += len(text.Parse(a).Tokens)
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}
