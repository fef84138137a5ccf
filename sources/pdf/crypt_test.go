package pdf

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// encryptedFiles are files written by another program.
func encryptedFiles(t testing.TB) map[string][]byte {
	names, err := filepath.Glob("testdata/encrypted/*.pdf")
	if err != nil || len(names) < 11 {
		t.Fatalf("%d encrypted files: %v", len(names), err)
	}
	out := map[string][]byte{}
	for _, n := range names {
		data, err := os.ReadFile(n)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(n)] = data
	}
	return out
}

func TestEncrypted(t *testing.T) {
	for name, data := range encryptedFiles(t) {
		d, err := read(data)
		if strings.HasPrefix(name, "password") {
			if !errors.Is(err, ErrPassword) {
				t.Errorf("%s: error %v, want %v", name, err, ErrPassword)
			}
			continue
		}
		if err != nil || len(d.Paragraphs) != 1 || d.Paragraphs[0].Text != "The harbour of Easton was closed on Tuesday." || d.Author != "Ada Quill" {
			t.Errorf("%s: %+v, %v", name, d, err)
		}
	}
}

// A file that changes what it says of its key is refused or read as nothing,
// and never as something else.
func TestDamagedEncryption(t *testing.T) {
	for name, data := range encryptedFiles(t) {
		if name == "plain.pdf" {
			continue
		}
		at := strings.Index(string(data), "/CFM")
		for _, key := range []string{"/V ", "/R ", "/O <", "/U <", "/Length ", "/Filter /Standard", "/ID [<"} {
			i := strings.LastIndex(string(data), key)
			if i < 0 || at < 0 && key == "/Length " {
				continue
			}
			broken := append([]byte(nil), data...)
			broken[i+len(key)] ^= 3
			if d, err := read(broken); err == nil && d.Paragraphs[0].Text != "The harbour of Easton was closed on Tuesday." {
				t.Errorf("%s with another %s is read as %q", name, key, d.Paragraphs[0].Text)
			}
		}
	}
}
