package report

import (
	"net/url"
	"strings"

	"factdiff/compare"
)

// link leads to the passage at its publisher: the address with a text
// fragment (https://wicg.github.io/scroll-to-text-fragment/), the words
// around the value telling it from the same words elsewhere. It is empty for
// sources without an address.
func (s Source) link(e compare.Evidence) string {
	address := s.URL
	if address == "" && isLink(s.Path) {
		address = s.Path
	}
	if !isLink(address) {
		return ""
	}
	address, _, _ = strings.Cut(address, "#")
	before, after := surroundings(e)
	fragment := fragmentText(e.Text)
	if b := strings.Fields(before); len(b) > 0 {
		fragment = fragmentText(strings.Join(b[max(0, len(b)-3):], " ")) + "-," + fragment
	}
	if a := strings.Fields(after); len(a) > 0 {
		fragment += ",-" + fragmentText(strings.Join(a[:min(3, len(a))], " "))
	}
	return address + "#:~:text=" + fragment
}

// fragmentText escapes a part of a text fragment: its own marks are dash,
// comma and ampersand.
func fragmentText(s string) string {
	s = strings.ReplaceAll(url.QueryEscape(strings.Join(strings.Fields(s), " ")), "+", "%20")
	return strings.ReplaceAll(s, "-", "%2D")
}
