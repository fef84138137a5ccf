package cli_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var link = regexp.MustCompile(`\]\(([^)#]+)[^)]*\)`)

// TestLinksLeadSomewhere follows the links of the documents to files.
func TestLinksLeadSomewhere(t *testing.T) {
	docs, _ := filepath.Glob("../../docs/*.md")
	for _, doc := range append(docs, readme, "../../CONTRIBUTING.md", "../../CHANGELOG.md") {
		data, err := os.ReadFile(doc)
		if err != nil {
			t.Error(err)
		}
		for _, m := range link.FindAllStringSubmatch(string(data), -1) {
			if strings.Contains(m[1], "://") {
				continue
			}
			if _, err := os.Stat(filepath.Join(filepath.Dir(doc), m[1])); err != nil {
				t.Errorf("%s links to %s, which is not there", doc, m[1])
			}
		}
	}
}
