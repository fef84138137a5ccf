package sources

import (
	"context"
	"testing"
	"time"
)

// fuzzLimits are small, so that what is unbounded shows itself.
var fuzzLimits = Limits{Bytes: 1 << 20, Expanded: 1 << 20, Text: 1 << 19, Articles: 50, Depth: 50, Pages: 20, Reading: 5 * time.Second}

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
	all := fixtures(f)
	for _, name := range names {
		data, ok := all[name]
		if !ok {
			f.Fatalf("no fixture %s", name)
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

func FuzzNinjs(f *testing.F) {
	seed(f, "ninjs1.json", "ninjs3.json")
	f.Add([]byte(`{"standard": {"name": "ninjs", "version": "2.0"}, "headlines": [{"value": "x"}], "bodies": [{"value": "<p>y</p>", "contenttype": "text/html"}], "language": 5}`))
	fuzzFormat(f, ninjsFormat)
}

// FuzzAny goes the way of a file whose format nobody names: unpacking,
// sniffing, reading, language.
func FuzzAny(f *testing.F) {
	for _, data := range fixtures(f) {
		f.Add(data)
	}
	f.Add([]byte("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x4b\x04\x00\x43\xbe\xb7\xe8\x01\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		o := &Options{Limits: fuzzLimits.withDefaults()}
		articles, err := read(&Input{Context: context.Background(), Path: "fuzz", Data: data, Limits: o.Limits}, o)
		if err == nil && len(articles) == 0 {
			t.Error("neither an article nor an error")
		}
		for _, a := range articles {
			check(t, a)
			if a.Format == "" || a.SHA256 == "" || a.Foreign != "" && len(a.Warnings) == 0 {
				t.Errorf("an article of format %q, language %q, warnings %q", a.Format, a.Language, a.Warnings)
			}
		}
	})
}

func FuzzDOCX(f *testing.F) {
	seed(f, "story.docx")
	fuzzFormat(f, docxFormat)
}

func FuzzODT(f *testing.F) {
	seed(f, "story.odt")
	fuzzFormat(f, odtFormat)
}

// FuzzWordXML goes past the zip: whatever XML stands in the document.
func FuzzWordXML(f *testing.F) {
	f.Add(`<document><body><p><pPr><pStyle val="Title"/></pPr><r><t>A</t></r></p><p><r><t>b</t><tab/><br/></r><del><r><t>c</t></r></del></p></body></document>`)
	f.Add(`<a><body><text><h>A</h><p>b<s c="3"/><line-break/>c<note>d</note></p></text></body></a>`)
	f.Fuzz(func(t *testing.T, s string) {
		in := &Input{Context: context.Background(), Path: "fuzz", Data: []byte(s), Limits: fuzzLimits.withDefaults()}
		root, err := parseXML(s, in.Limits)
		if err != nil {
			return
		}
		var word, odf office
		root.find("body").each(word.word)
		root.find("body").each(odf.openDocument)
		for _, d := range []office{word, odf} {
			if articles, err := d.articles(in, properties{}); err == nil {
				check(t, articles[0])
			}
		}
	})
}

func FuzzRTF(f *testing.F) {
	seed(f, "story.rtf")
	f.Add([]byte(`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 A;}}\uc2\u-10187??\u-8704??\'e0\bin3 {{{\par{\*\x y}\v hidden\v0 z}`))
	fuzzFormat(f, rtfFormat)
}

func FuzzEML(f *testing.F) {
	seed(f, "wire.eml")
	f.Add([]byte("From: a@x.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nSubject: x\n\ny\n--b--\n"))
	fuzzFormat(f, emlFormat)
}

func FuzzMbox(f *testing.F) {
	seed(f, "wire.mbox")
	fuzzFormat(f, mboxFormat)
}

func FuzzPDF(f *testing.F) {
	seed(f, "gazette.pdf", "columns.pdf")
	fuzzFormat(f, pdfFormat)
}

func FuzzMarkdown(f *testing.F) {
	seed(f, "notes.md")
	f.Add([]byte("# A\n```\n~~~\n<!-- x\n![](y)\n[1]: https://x"))
	fuzzFormat(f, markdownFormat)
}
