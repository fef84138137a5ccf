package sources

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// fixtures are the files of testdata by name; NAME.txtar is the archive NAME
// with its files written out.
func fixtures(t testing.TB) map[string][]byte {
	paths, err := filepath.Glob("testdata/*.*")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	out := map[string][]byte{}
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(p)
		if filepath.Ext(name) == ".txtar" {
			name, data = name[:len(name)-len(".txtar")], zipped(t, txtar.Parse(data))
		}
		out[name] = data
	}
	return out
}

// zipped packs an archive as word processors do.
func zipped(t testing.TB, a *txtar.Archive) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range a.Files {
		method := zip.Deflate
		if f.Name == "mimetype" {
			method, f.Data = zip.Store, bytes.TrimSpace(f.Data)
		}
		w, err := z.CreateHeader(&zip.FileHeader{Name: f.Name, Method: method})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(f.Data); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
