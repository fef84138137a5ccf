package sources

import (
	"os"
	"path/filepath"
	"testing"
)

// fixtures are the files of testdata by name.
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
		out[filepath.Base(p)] = data
	}
	return out
}
