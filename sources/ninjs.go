package sources

import (
	"bytes"
	"sort"
	"strings"
)

var ninjsFormat = Format{
	Name:  "ninjs",
	Doc:   "ninjs 1, 2 and 3 of the IPTC",
	Sniff: sniffNinjs,
	Read:  readJSON,
}

// ninjsKeys are keys of ninjs that plain articles do not have; version 3
// writes in camel case what 1 and 2 write small.
var ninjsKeys = [][]byte{[]byte(`"body_text"`), []byte(`"body_xhtml"`), []byte(`"body_html"`), []byte(`"bodies"`), []byte(`"headlines"`), []byte(`"versioncreated"`)}

func sniffNinjs(in *Input) bool {
	if !in.isJSON() {
		return false
	}
	head := bytes.ToLower(in.Data[:min(len(in.Data), 4*sniffLength)])
	for _, key := range ninjsKeys {
		if bytes.Contains(head, []byte(`"uri"`)) && bytes.Contains(head, key) {
			return true
		}
	}
	return false
}

// choice is the best of the alternatives of ninjs 2 and 3: the main one,
// plain text before markup.
func (o object) choice(key string) string {
	best, score := "", -1
	list, _ := o[key].([]any)
	for _, e := range list {
		m, _ := e.(map[string]any)
		alternative := lowerKeys(m)
		s := 0
		if role := strings.ToLower(alternative.text("role")); role == "" || contains(role, "main", "text", "body") {
			s += 2
		}
		if contains(strings.ToLower(alternative.text("contenttype")), "plain") {
			s++
		}
		if value := alternative.text("value"); value != "" && s > score {
			best, score = value, s
		}
	}
	return best
}

func sortedAnyKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
