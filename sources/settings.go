package sources

import (
	"fmt"
	"path/filepath"
	"sort"
	"strings"
)

// checkDates refuses --date values that are no dates.
func checkDates(dates map[string]string) error {
	for _, name := range sortedKeys(dates) {
		if _, ok := parseDate(dates[name]); !ok {
			return &Error{Source: name, Reason: fmt.Sprintf("--date: %q is no date", dates[name]), Next: "write it as 2025-12-02"}
		}
	}
	return nil
}

// applySettings gives articles the dates and publishers that the user set,
// and returns an error for each setting that fits no article.
func applySettings(articles []*Article, o *Options) []error {
	used := map[string]bool{}
	for _, a := range articles {
		if key, ok := settingFor(a.Path, o.Dates); ok {
			a.Published, _ = parseDate(o.Dates[key])
			a.PublishedFrom = "--date"
			used["--date "+key] = true
		}
		if key, ok := settingFor(a.Path, o.Publishers); ok {
			a.Publisher = o.Publishers[key]
			used["--publisher "+key] = true
		}
	}
	next := "those read are " + some(articles)
	return append(unused("--date", o.Dates, used, next), unused("--publisher", o.Publishers, used, next)...)
}

// some names the articles, or the first of many.
func some(articles []*Article) string {
	var names []string
	for i, a := range articles {
		if i == 8 {
			names = append(names, fmt.Sprintf("and %d more", len(articles)-i))
			break
		}
		names = append(names, a.Path)
	}
	return strings.Join(names, ", ")
}

func unused(flag string, settings map[string]string, used map[string]bool, next string) []error {
	var out []error
	for _, key := range sortedKeys(settings) {
		if !used[flag+" "+key] {
			out = append(out, &Error{Source: key, Reason: flag + " names a source that is not among those read", Next: next})
		}
	}
	return out
}

// settingFor returns the key of settings that names the path: the path
// itself, its base name, or either without the item number.
func settingFor(path string, settings map[string]string) (string, bool) {
	if len(settings) == 0 {
		return "", false
	}
	whole := path
	if i := strings.LastIndexByte(path, '#'); i > 0 {
		whole = path[:i]
	}
	for _, key := range []string{path, filepath.Base(path), whole, filepath.Base(whole)} {
		if _, ok := settings[key]; ok {
			return key, true
		}
	}
	for _, key := range sortedKeys(settings) {
		if filepath.Clean(key) == filepath.Clean(whole) {
			return key, true
		}
	}
	return "", false
}

func sortedKeys(m map[string]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
