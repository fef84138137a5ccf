package sources

import (
	"bytes"
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
	list, _ := o.value(key).([]any)
	for _, e := range list {
		alternative, _ := e.(map[string]any)
		s := 0
		if role := strings.ToLower(text(alternative["role"])); role == "" || contains(role, "main", "text", "body") {
			s += 2
		}
		kind := text(alternative["contentType"]) + text(alternative["contenttype"])
		if contains(strings.ToLower(kind), "plain") {
			s++
		}
		if value := text(alternative["value"]); value != "" && s > score {
			best, score = value, s
		}
	}
	return best
}
