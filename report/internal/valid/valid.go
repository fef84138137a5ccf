// Package valid holds the JSON that the program writes against the schemas
// that are promised for it. Tests alone use it.
package valid

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// The schemas of the documents, by file from the root of the module.
const (
	Report   = "docs/report.schema.json"
	Facts    = "docs/facts.schema.json"
	Sources  = "docs/sources.schema.json"
	Baseline = "docs/baseline.schema.json"
	SARIF    = "report/testdata/sarif-2.1.0.schema.json"
	GitLab   = "report/testdata/gitlab-codequality.schema.json"
)

// JSON holds a document against the schema that it names, or that its shape
// betrays. A document that belongs to none is an error: nothing the program
// prints is without a schema.
func JSON(data []byte) error {
	schema, err := Of(data)
	if err != nil {
		return err
	}
	return Against(schema, data)
}

// Of tells which schema a document belongs to.
func Of(data []byte) (schema string, err error) {
	type head struct {
		Schema string `json:"schema"`
		SARIF  string `json:"$schema"`
	}
	var one head
	if trimmed := bytes.TrimSpace(data); len(trimmed) > 0 && trimmed[0] == '[' {
		var list []head
		if err := json.Unmarshal(data, &list); err != nil {
			return "", err
		}
		if len(list) == 0 || list[0].Schema == "" {
			return GitLab, nil // the one format that does not name its schema
		}
		one = list[0]
	} else if err := json.Unmarshal(data, &one); err != nil {
		return "", err
	}
	switch one.Schema {
	case "factdiff/report/1":
		return Report, nil
	case "factdiff/facts/1":
		return Facts, nil
	case "factdiff/sources/1":
		return Sources, nil
	case "factdiff/baseline/1":
		return Baseline, nil
	}
	if strings.Contains(one.SARIF, "sarif-schema-2.1.0") {
		return SARIF, nil
	}
	return "", fmt.Errorf("no schema is known for it: schema %q, $schema %q", one.Schema, one.SARIF)
}

// Against holds a document against one schema.
func Against(schema string, data []byte) error {
	s, err := compiled(schema)
	if err != nil {
		return err
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return err
	}
	if err := s.Validate(document); err != nil {
		return fmt.Errorf("not valid against %s: %w", schema, err)
	}
	return nil
}

var (
	guard   sync.Mutex
	schemas = map[string]*jsonschema.Schema{}
)

// compiled reads a schema once.
func compiled(file string) (*jsonschema.Schema, error) {
	guard.Lock()
	defer guard.Unlock()
	if s := schemas[file]; s != nil {
		return s, nil
	}
	root, err := moduleRoot()
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.Join(root, file))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	document, err := jsonschema.UnmarshalJSON(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if strings.HasPrefix(file, "docs/") {
		closeObjects(document, "")
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(file, document); err != nil {
		return nil, err
	}
	s, err := c.Compile(file)
	if err == nil {
		schemas[file] = s
	}
	return s, err
}

// closeObjects lets a schema know no other properties than those it
// describes: users' programs must bear new fields, but here a field that
// nobody has described is a mistake. A span is a part of other objects and
// stays open.
func closeObjects(node any, name string) {
	switch n := node.(type) {
	case []any:
		for _, child := range n {
			closeObjects(child, "")
		}
	case map[string]any:
		for key, child := range n {
			closeObjects(child, key)
		}
		if _, object := n["properties"].(map[string]any); object && name != "span" {
			if _, decided := n["additionalProperties"]; !decided {
				n["unevaluatedProperties"] = false
			}
		}
	}
}

// moduleRoot is the folder that holds go.mod, from the working directory up.
func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", fmt.Errorf("no go.mod above the working directory")
		}
		dir = up
	}
}
