package quantity

import "strings"

// percent reads "percent", "%", "per cent", "percentage points".
func (r *reader) percent(m *Mention, f *figure) int {
	k := r.unitIndex(f.end)
	end := 0
	switch r.norm(k) {
	case "%", "percent", "pct", "pct.":
		end = k + 1
	case "per":
		if r.norm(k+1) != "cent" {
			return 0
		}
		end = k + 2
	case "percentage", "basis":
		if !strings.HasPrefix(r.norm(r.unitIndex(k+1)), "point") {
			return 0
		}
		if r.norm(k) == "basis" {
			f.scale(.01)
		}
		m.Class, m.Unit = Percent, "points"
		return r.unitIndex(k+1) + 1
	default:
		return 0
	}
	m.Class, m.Unit = Percent, "%"
	return end
}

// magnitudeBefore reports "magnitude 6.1", "magnitude of 6.1", "measured 6.1
// on the Richter scale" and "6.1 earthquake".
func (r *reader) magnitudeBefore(f *figure) bool {
	if f.value > 10 || f.words || f.suffix != "" {
		return false
	}
	k := f.first - 1
	for n := 0; n < 4; n++ {
		switch r.norm(k) {
		case "of", "-", "a", "at", "preliminary", "was", "with", "estimated":
			k--
			continue
		case "magnitude":
			return r.norm(k+1) != "a"
		}
		break
	}
	if f.value == float64(int(f.value)) {
		return false
	}
	switch r.norm(f.end) {
	case "earthquake", "quake", "tremor", "temblor", "aftershock":
		return true
	case "on":
		return r.norm(f.end+1) == "the" && r.norm(f.end+2) == "richter"
	}
	return false
}
