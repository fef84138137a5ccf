package sources

import (
	"context"
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
