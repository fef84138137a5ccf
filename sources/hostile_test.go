package sources

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"time"
)

// TestHostile sends what attackers send; each must be refused with its
// reason, or read within bounds.
func TestHostile(t *testing.T) {
	for _, c := range []struct{ reason, name, content, want string }{
		{"elements without end in a feed", "a.xml", "<rss><channel>" + strings.Repeat("<item>", 100000), "nest deeper than 200"},
		{"elements without end in a news message", "a.xml", "<newsItem>" + strings.Repeat("<p>", 100000), "nest too deep"},
		{"elements without end in NITF", "a.xml", "<nitf>" + strings.Repeat("<p>", 100000), "nest too deep"},
		{"entities that multiply", "a.xml", `<!DOCTYPE nitf [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><nitf><body><body.content><p>&b;&b;</p></body.content></body></nitf>`, ""},
		{"a file of the machine as an entity", "a.xml", `<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/hostname">]><nitf><body><body.content><p>&a; harbour</p></body.content></body></nitf>`, ""},
		{"a million short lines", "a.txt", strings.Repeat("a\n", 1000000), ""},
		{"one long line", "a.txt", strings.Repeat("word ", 800000), ""},
		{"arrays without end", "a.json", `{"text": ` + strings.Repeat("[", 1000000), "no article in its JSON"},
		{"more elements than memory holds", "a.html", "<html><body>" + strings.Repeat("<table><tr><td>x</td>", 150000), "more than 200000 elements"},
		{"a feed of a million items", "a.xml", "<rss><channel>" + strings.Repeat("<item/>", 600000), "more than 500000 elements"},
		{"a page of one endless paragraph", "a.html", "<html><body><p>" + strings.Repeat("word ", 2000000), "more than the limit of 4 MiB"},
		{"a page of many megabytes", "a.html", "<html><body><p>" + strings.Repeat("word ", 4000000), "larger than 16 MiB"},
		{"a line of many megabytes", "a.txt", strings.Repeat("word ", 1000000), "more than the limit of 4 MiB"},
		{"half an object", "a.jsonl", `{"title": "x", "text": "har`, "no article in its JSON"},
		{"a gzip bomb", "a.txt.gz", gzipOf(bytes.Repeat([]byte("a "), 4<<20)), "unpacks to more than 4 MiB"},
		{"an archive in an archive", "a.warc", "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 22\r\n\r\nWARC/1.0\r\nWARC-Type: x\r\n", "none of the 0 pages"},
		{"a record longer than its file", "a.warc", "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 99999999999\r\n\r\nx", "none of the 0 pages"},
	} {
		articles, err := loadString(t, c.name, c.content, Options{Limits: Limits{Expanded: 4 << 20, Reading: time.Minute}})
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: error %v, want %q", c.reason, err, c.want)
		}
		for _, a := range articles {
			check(t, a)
			if len(a.Text) > 2*len(c.content) || strings.Contains(a.Text, "xxxxxxxxxx") {
				t.Errorf("%s: grew to %d bytes", c.reason, len(a.Text))
			}
		}
	}
}

func gzipOf(data []byte) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(data)
	z.Close()
	return b.String()
}

// TestTruncated cuts every fixture at many places: an article or a reason,
// never a panic.
func TestTruncated(t *testing.T) {
	for name, data := range fixtures(t) {
		for n := 1; n < len(data); n += 1 + len(data)/40 {
			articles, err := loadString(t, name, string(data[:n]), Options{})
			if err == nil && len(articles) == 0 {
				t.Errorf("%s cut at %d: neither an article nor an error", name, n)
			}
			for _, a := range articles {
				check(t, a)
			}
		}
	}
}

// TestMutated damages every fixture in many ways, always the same: bytes
// changed, doubled, cut out, pieces of others put in.
func TestMutated(t *testing.T) {
	all := fixtures(t)
	names := sortedNames(all)
	r := rand.New(rand.NewPCG(1, 2))
	for n := 0; n < 1000; n++ {
		name := names[n%len(names)]
		data := mutate(r, all[name], all[names[r.IntN(len(names))]])
		in := &Input{Context: t.Context(), Path: name, Data: data, Limits: fuzzLimits.withDefaults()}
		articles, err := read(in, &Options{Limits: in.Limits})
		if err == nil && len(articles) == 0 {
			t.Errorf("%s, mutation %d: neither an article nor an error", name, n)
		}
		for _, a := range articles {
			check(t, a)
		}
	}
}

func sortedNames(m map[string][]byte) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// mutate changes a copy of the data in up to eight places.
func mutate(r *rand.Rand, data, other []byte) []byte {
	data = bytes.Clone(data)
	for range 1 + r.IntN(8) {
		if len(data) == 0 {
			return []byte{0}
		}
		i := r.IntN(len(data))
		j := min(len(data), i+1+r.IntN(40))
		switch r.IntN(4) {
		case 0:
			data[i] = byte(r.IntN(256))
		case 1:
			data = append(data[:i:i], data[j:]...)
		case 2:
			data = append(data[:j:j], data[i:]...)
		case 3:
			k := r.IntN(len(other))
			data = append(append(data[:i:i], other[k:min(len(other), k+40)]...), data[i:]...)
		}
	}
	return data
}

// TestWronglyNamed gives every fixture a name of another format: the content
// decides.
func TestWronglyNamed(t *testing.T) {
	for name, data := range fixtures(t) {
		if name == "notes.md" {
			continue // Markdown is text but for its name
		}
		want := loadFormat(t, name, data)
		for _, ext := range []string{".txt", ".html", ".pdf", ".docx", ""} {
			if got := loadFormat(t, "story"+ext, data); got != want {
				t.Errorf("%s named story%s is read as %q, want %q", name, ext, got, want)
			}
		}
	}
}

func loadFormat(t *testing.T, name string, data []byte) string {
	articles, err := loadString(t, name, string(data), Options{})
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return ""
	}
	return articles[0].Format
}

// Nothing of an archive is unpacked to disk, whatever its parts are called.
func TestNamesInArchivesLeadNowhere(t *testing.T) {
	dir := t.TempDir()
	outside := filepath.Join(dir, "outside.txt")
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range []string{"../../outside.txt", "../outside.txt", outside, "word/../../outside.txt", `..\outside.txt`, "C:\\outside.txt"} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		w.Write([]byte("written"))
	}
	w, _ := z.Create("word/document.xml")
	w.Write([]byte(`<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>The harbour of Easton was closed on Tuesday.</w:t></w:r></w:p></w:body></w:document>`))
	z.Close()
	in := filepath.Join(dir, "in", "deep")
	if err := os.MkdirAll(in, 0o755); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(in, "evil.docx")
	if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	articles, err := Load(context.Background(), []string{path}, Options{})
	if err != nil || len(articles) != 1 || !strings.Contains(articles[0].Text, "harbour of Easton") {
		t.Fatalf("%v, %v", articles, err)
	}
	filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
		if err != nil || !d.IsDir() && name != path {
			t.Errorf("%s appeared (%v)", name, err)
		}
		return nil
	})
}
