package entity

import (
	"sort"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// readRoles fills Index.Roles: the offices, occupations and relations that
// stand beside the names of people.
//
// Covered: titles before a name ("Secretary of State Marco Rubio", "police
// spokeswoman Ann Lee", "Kim's lawyer, Ann Lee,"), words in apposition after
// it ("Ann Lee, 40, a spokeswoman for the city,"), what it is said to be
// ("Ann Lee is the mayor", "Ann Lee, who heads the board"), two roles joined
// by "and", and former, acting and short forms.
//
// Left out: roles that stand in another sentence than the name, and roles
// that no noun names ("runs the shop").
func readRoles(d *text.Doc, idx *Index) {
	r := roleReader{doc: d, idx: idx}
	for m := range idx.Mentions {
		at := &idx.Mentions[m]
		if at.Type != Person || at.Entity < 0 {
			continue
		}
		if at.Form == Named {
			r.before(m)
			r.after(m)
		}
		r.predicate(m)
	}
	sort.SliceStable(idx.Roles, func(i, j int) bool { return idx.Roles[i].Start < idx.Roles[j].Start })
}

type roleReader struct {
	doc *text.Doc
	idx *Index
}

// before reads the role that stands before the name of mention m.
func (r *roleReader) before(m int) {
	at := &r.idx.Mentions[m]
	k := at.First
	apposed := false
	if r.norm(k-1) == "," && r.closesApposition(at.End) {
		k--
		apposed = true
	}
	h, ok := r.headBefore(k)
	if w := r.norm(h.first - 1); !ok || apposed && !r.definite(h) || !apposed && (w == "a" || w == "an") {
		return // "the widow of a deputy Miller shot"
	}
	r.add(m, h)
	r.joinedBefore(m, h)
}

// joinedBefore reads the first of two roles: "president and general manager
// Ann Lee".
func (r *roleReader) joinedBefore(m int, h rolePhrase) {
	if r.norm(h.first-1) != "and" {
		return
	}
	if g, ok := r.headBefore(h.first - 1); ok && g.end == h.first-1 {
		r.add(m, g)
	}
}

// closesApposition reports whether the name before token k ends there: a
// mark or the verb of the sentence follows, no further name.
func (r *roleReader) closesApposition(k int) bool {
	if k >= len(r.doc.Tokens) {
		return true
	}
	t := &r.doc.Tokens[k]
	return t.Kind == text.Punct && t.Norm != "-" || t.Tag.IsVerb() || t.Tag == text.IN || t.Tag == text.TO || t.Tag == text.CC
}

// definite reports whether the phrase begins as one that names a certain
// person: "the city's lawyer", "her lawyer", "a lawyer", or with the
// sentence.
func (r *roleReader) definite(h rolePhrase) bool {
	switch w := r.norm(h.first - 1); w {
	case "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "'s", "'", "’":
		return true
	}
	return h.of >= 0 || h.first == 0 || r.doc.Tokens[h.first].Sentence != r.doc.Tokens[h.first-1].Sentence
}

// after reads the role in apposition after the name of mention m: ", 40, a
// spokeswoman for the city".
func (r *roleReader) after(m int) {
	k := r.idx.Mentions[m].End
	if r.norm(k) == "(" { // "Ann Lee (D-Mass.), the senator"
		for n := 0; n < 6 && r.norm(k) != ")"; n++ {
			k++
		}
		k++
	}
	if n := r.norm(k); n != "," && n != "--" && n != "—" && n != "–" {
		return
	}
	k = r.pastAge(k + 1)
	h, ok := r.headAfter(k)
	if !ok || r.beginsList(h) || r.attribution(h) {
		return
	}
	r.add(m, h)
	if r.norm(h.end) == "and" {
		if g, ok := r.headAfter(h.end + 1); ok && g.head-h.end < 5 && r.idx.At(g.head+1) < 0 {
			r.add(m, g)
		}
	}
}

// attribution reports ", attorney says": a bare noun that is the subject of a
// verb is somebody else.
func (r *roleReader) attribution(h rolePhrase) bool {
	return h.end < r.sentenceEnd(h.head) && r.doc.Tokens[h.end].Tag.IsFinite() && !r.definite(h)
}

// pastAge skips "40," after the comma.
func (r *roleReader) pastAge(k int) int {
	if k < len(r.doc.Tokens) && r.doc.Tokens[k].Kind == text.Number && r.norm(k+1) == "," {
		return k + 2
	}
	return k
}

// beginsList reports whether the phrase goes on with a name, so that it is
// the role of another: "Ann Lee, coach Bob Ray and ...".
func (r *roleReader) beginsList(h rolePhrase) bool {
	next := r.idx.At(h.end)
	if r.norm(h.end) == "," && r.definite(h) {
		next = r.idx.At(h.end + 1)
		if next >= 0 && r.idx.Mentions[next].Type == Person {
			return r.closesApposition(r.idx.Mentions[next].End)
		}
	}
	return next >= 0 && r.idx.Mentions[next].Type == Person && r.norm(h.end) != ","
}

// add appends the role that phrase h gives to the person of mention m.
func (r *roleReader) add(m int, h rolePhrase) {
	role := Role{
		Span: r.doc.Join(h.first, h.end), First: h.first, End: h.end, Entity: r.idx.Mentions[m].Entity, Of: h.of, Mention: m,
		Head: h.noun, Title: h.title, Past: h.past, Acting: h.acting,
	}
	role.HeadSpan = r.doc.Join(h.headFirst, h.head+1)
	r.idx.Roles = append(r.idx.Roles, role)
}

func (r *roleReader) norm(i int) string {
	if i < 0 || i >= len(r.doc.Tokens) {
		return ""
	}
	return r.doc.Tokens[i].Norm
}

// roleNoun returns the full form of a role noun, "" for other words.
func roleNoun(w string) string {
	_, full := lexicon.RoleNoun(w)
	return full
}
