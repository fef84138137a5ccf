package quantity

import (
	"fmt"
	"strings"
	"testing"

	"factdiff/compare/entity"
)

// ages lists "value person (or noun)" of every age of the text.
func ages(s string) string {
	d := parse(s)
	idx := entity.Read(d)
	ms := Read(d, nil)
	AttachAges(d, ms, idx)
	var out []string
	for _, m := range ms {
		if m.Class != Age {
			continue
		}
		who := "?" + m.Head
		if m.Person >= 0 {
			who = idx.Entities[m.Person].Name
		}
		out = append(out, fmt.Sprintf("%g %s", m.Value, who))
	}
	return strings.Join(out, "; ")
}

var ownedAges = []struct{ name, text, want string }{
	{"apposition", "Robert Miller, 53, was arrested.", "53 Robert Miller"},
	{"a list of people with towns", "Robert Miller, 27, of Dover, and Karen Holt, 29, were charged.", "27 Robert Miller; 29 Karen Holt"},
	{"a list with semicolons", "Killed were Robert Miller, 35; his cousin, Karen Holt, 37; and a friend, Susan Reed, 26.", "35 Robert Miller; 37 Karen Holt; 26 Susan Reed"},
	{"before the name", "Police found 53-year-old Robert Miller at home.", "53 Robert Miller"},
	{"before role and name", "Police named 28-year-old suspect Robert Miller.", "28 Robert Miller"},
	{"a second name in one sentence keeps its own", "Robert Miller met 30-year-old Karen Holt.", "30 Karen Holt"},
	{"after the name with an article", "Robert Miller, a 53-year-old teacher, left.", "53 Robert Miller"},
	{"of somebody's child", "Robert Miller, the 5-year-old's father, left.", "5 ?"},
	{"predicate noun", "Robert Miller is a 53-year-old teacher.", "53 Robert Miller"},
	{"predicate", "Robert Miller was 53.", "53 Robert Miller"},
	{"relative clause", "Robert Miller, who is 33, left.", "33 Robert Miller"},
	{"pronoun in the next sentence", "Robert Miller left early. He is 53.", "53 Robert Miller"},
	{"aged", "Robert Miller, aged 61, left.", "61 Robert Miller"},
	{"age as a noun", "Robert Miller, age 61, left.", "61 Robert Miller"},
	{"nickname in marks", "Robert \"Bobby\" Miller, 22, left.", "22 Robert \"Bobby\" Miller"},
	{"suffix", "Robert Miller Jr., 22, left.", "22 Robert Miller Jr."},
	{"the noun stands for the one of that age", "Robert Miller, 14, was hurt. The 14-year-old ran home.", "14 Robert Miller; 14 Robert Miller"},
	{"two of one age leave the noun open", "Robert Miller, 14, and Karen Holt, 14, ran. The 14-year-old fell.", "14 Robert Miller; 14 Karen Holt; 14 ?"},
	{"a girl is not a boy of that age", "Robert Miller, 14, was hurt. A 14-year-old girl ran.", "14 Robert Miller; 14 ?girl"},
	{"name after the noun", "A 14-year-old girl, Karen Holt, ran.", "14 Karen Holt"},
	{"a girl without a name", "A 14-year-old girl ran.", "14 ?girl"},
	{"the noun names the role of one", "Deputy Robert Miller fell. The 35-year-old deputy had a son.", "35 Robert Miller"},
	{"the noun names the role of two", "Deputy Robert Miller met Deputy Karen Holt. The 35-year-old deputy left.", "35 ?deputy"},
	{"an age of long ago", "Robert Miller fell when he was 5.", "5 ?"},
	{"a limit is nobody's age", "Robert Miller is the first man under age 40 there.", "40 ?"},
	{"ages in a row are not of one", "Robert Miller has sons aged 16 and 13.", "16 ?sons; 13 ?"},
	{"a son is of somebody", "Robert Miller left with his 5-year-old son.", "5 ?son"},
	{"a building has an age and no person", "Robert Miller bought an 86-year-old hotel.", "86 ?hotel"},
}

func TestAttachAges(t *testing.T) {
	for _, c := range ownedAges {
		if got := ages(c.text); got != c.want {
			t.Errorf("%s\n%s\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}
