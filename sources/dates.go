package sources

import (
	"strings"
	"time"
)

// dateLayouts are the ways in which sources write a publication date, most
// exact first. ISO 8601 is kept as exact as it was written.
var dateLayouts = []struct{ in, out string }{
	{time.RFC3339, ""},
	{"2006-01-02T15:04:05.999999999Z0700", ""},
	{"2006-01-02T15:04Z07:00", ""},
	{"20060102T150405Z0700", ""},
	{"20060102T150405Z07:00", ""},
	{"2006-01-02T15:04:05", isoLocal},
	{"2006-01-02T15:04", isoLocal},
	{"2006-01-02 15:04:05Z07:00", ""},
	{"2006-01-02 15:04:05 -0700", ""},
	{"2006-01-02 15:04:05 MST", ""},
	{"2006-01-02 15:04:05", isoLocal},
	{"2006-01-02 15:04", isoLocal},
	{"2006-01-02", isoDay},
	{"20060102", isoDay},
	{"2006/01/02", isoDay},
	{"2006.01.02", isoDay},
	{time.RFC1123Z, ""},
	{time.RFC1123, ""},
	{"Mon, 2 Jan 2006 15:04:05 -0700", ""},
	{"Mon, 2 Jan 2006 15:04:05 MST", ""},
	{"Mon, 2 Jan 2006 15:04 -0700", ""},
	{"2 Jan 2006 15:04:05 -0700", ""},
	{"2 Jan 2006 15:04:05 MST", ""},
	{time.RFC850, ""},
	{time.ANSIC, isoLocal},
	{time.UnixDate, ""},
	{"January 2, 2006 3:04 PM", isoLocal},
	{"Jan 2, 2006 3:04 PM", isoLocal},
	{"January 2, 2006", isoDay},
	{"Jan 2, 2006", isoDay},
	{"2 January 2006", isoDay},
	{"2 Jan 2006", isoDay},
	{"Monday, January 2, 2006", isoDay},
	{"Mon, Jan 2, 2006", isoDay},
	{"Monday, 2 January 2006", isoDay},
	{"Monday 2 January 2006", isoDay},
	{"Mon 2 Jan 2006", isoDay},
}

// PublishedDay is the day of a publication date or time in ISO 8601, as
// Article.Published has it: midnight in UTC. ok is false where it is unknown.
func PublishedDay(iso string) (day time.Time, ok bool) {
	if len(iso) < len(isoDay) {
		return time.Time{}, false
	}
	t, err := time.Parse(isoDay, iso[:len(isoDay)])
	return t, err == nil
}

const (
	isoDay   = "2006-01-02"
	isoLocal = "2006-01-02T15:04:05"
)

// maxDate is the longest string that is tried as a date.
const maxDate = 64

// parseDate turns a publication date as sources write it into ISO 8601: a
// day, or a time with its zone where one is given.
func parseDate(s string) (iso string, ok bool) {
	s = strings.Join(strings.Fields(s[:min(len(s), 4*maxDate)]), " ")
	if s == "" || len(s) > maxDate {
		return "", false
	}
	s = tidyDate(s)
	for _, l := range dateLayouts {
		t, err := time.Parse(l.in, s)
		if err != nil || t.Year() < 1000 || t.Year() > 9999 {
			continue
		}
		if l.out != "" {
			return t.Format(l.out), true
		}
		return t.Format(time.RFC3339), true
	}
	return "", false
}

// tidyDate spells months and half days as the layouts do.
func tidyDate(s string) string {
	s = strings.NewReplacer("Sept.", "Sep", "Sept ", "Sep ", ". ", " ", " a.m.", " AM", " p.m.", " PM", " a.m", " AM", " p.m", " PM",
		" am", " AM", " pm", " PM", " at ", " ", " UT", " UTC", " UTCC", " UTC").Replace(s)
	return strings.TrimSuffix(s, ".")
}
