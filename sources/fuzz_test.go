package sources

import (
	"context"
	"os"
	"testing"
	"time"
)

// fuzzLimits are small, so that what is unbounded shows itself.
var fuzzLimits = Limits{Bytes: 1 << 20, Expanded: 1 << 20, Text: 1 << 19, Articles: 50, Depth: 50, Pages: 20, Timeout: 2 * time.Second}

// fuzzFormat feeds whatever bytes to the format and demands of it a reason
// or articles whose spans hold.
func fuzzFormat(f *testing.F, format Format) {
	f.Fuzz(func(t *testing.T, data []byte) {
		in := &Input{Context: context.Background(), Path: "fuzz", Data: data, Limits: fuzzLimits.withDefaults(), inner: readAny}
		format.Sniff(in)
		articles, err := format.Read(in)
		if err == nil && len(articles) == 0 {
			t.Error("neither an article nor an error")
		}
		for _, a := range articles {
			check(t, a)
			if len(a.Text) > in.Limits.Text {
				t.Errorf("%d bytes of text, more than the limit", len(a.Text))
			}
		}
	})
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{
		"---\ntitle: \"A \\u2014 b\"\nauthor:\n  - X\n  - Y\ndate: 2024-01-02\n---\nBody.\n", "\ufeff---\r\ntitle: 'x''y'\r\n---\r\nBody", "---\n---\nx",
		"# Title\n\nText.", "\xff\xfea\x00b\x00", "caf\xe9 \x93quoted\x94", "title\n\xc3\xa9\xc3",
	} {
		f.Add([]byte(seed))
	}
	fuzzFormat(f, textFormat)
}

// seed adds fixtures of testdata to the corpus.
func seed(f *testing.F, names ...string) {
	for _, name := range names {
		data, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
}

func FuzzFeed(f *testing.F) {
	seed(f, "rss.xml", "atom.xml", "feed.json")
	f.Add([]byte(`<rdf:RDF xmlns:rdf="x"><item><title>A</title><description>b</description></item></rdf:RDF>`))
	fuzzFormat(f, feedFormat)
}

func FuzzNewsML(f *testing.F) {
	seed(f, "newsml.xml")
	f.Add([]byte(`<NewsML><NewsItem><HeadLine>x</HeadLine><DataContent><p>y</p></DataContent></NewsItem></NewsML>`))
	fuzzFormat(f, newsmlFormat)
}

func FuzzNITF(f *testing.F) {
	seed(f, "nitf.xml")
	fuzzFormat(f, nitfFormat)
}

func FuzzJSON(f *testing.F) {
	seed(f, "articles.jsonl", "ninjs1.json", "ninjs3.json")
	f.Add([]byte(`[{"title": "A", "text": "b"}, {"headlines": [{"value": "x"}], "bodies": [[], {"value": "<p>c"}]}]`))
	fuzzFormat(f, jsonFormat)
}
