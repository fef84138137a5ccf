package report

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strconv"

	"factdiff/compare/fact"
)

// gitlabIssue is one entry of GitLab's code quality report:
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

// writeGitLab writes the remarks; GitLab itself compares the fingerprints of
// two branches.
func writeGitLab(w io.Writer, v *View) error {
	out := []gitlabIssue{}
	seen := map[string]int{}
	for _, r := range v.Remarks() {
		all := places(r.Finding)
		if len(all) == 0 {
			continue
		}
		s, line := v.Source(all[0].Source), 1
		if s.inLines() {
			line = max(all[0].Line, 1)
		}
		seen[r.Fingerprint]++
		out = append(out, gitlabIssue{
			Description: v.message(r), CheckName: "factdiff/" + string(r.Kind),
			Fingerprint: unique(r.Fingerprint, seen[r.Fingerprint]), Severity: gitlabSeverity(r.Level),
			Location: gitlabLocation{s.inRepository(), gitlabLines{line}},
		})
	}
	return encode(w, out)
}

// unique makes a digest of a fingerprint, another one each time it recurs:
// GitLab drops issues whose fingerprint it has seen.
func unique(fingerprint string, times int) string {
	sum := sha256.Sum256([]byte(fingerprint + "#" + strconv.Itoa(times)))
	return hex.EncodeToString(sum[:])
}

func gitlabSeverity(l fact.Level) string {
	switch l {
	case fact.Error:
		return "major"
	case fact.Warning:
		return "minor"
	}
	return "info"
}
