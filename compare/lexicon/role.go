package lexicon

import (
	_ "embed"
	"strings"
)

//go:embed data/roles.txt
var roles string

var roleTable = bigTable{data: roles}

// RoleClass says what sort of role a noun names.
type RoleClass uint8

// The classes of role nouns.
const (
	NoRole      RoleClass = iota
	OfficeNoun            // office, rank, occupation: "senator", "spokeswoman"
	Relation              // relative, friend, rival: "son-in-law"
	ShortForm             // abbreviation: "Sen.", "CEO"
	Description           // what may be said of the holder of any office: "veteran", "resident"
)

// RoleNoun returns the class of a noun in lower case and its full form:
// "senator" for "sen.", the noun itself for others; NoRole for other words.
func RoleNoun(w string) (class RoleClass, full string) {
	value, ok := roleTable.find(roleKey(w))
	if !ok {
		return NoRole, ""
	}
	switch value[0] {
	case 'r':
		class, full = Relation, w
	case 'd':
		class, full = Description, w
	case 's':
		class, full = ShortForm, strings.ReplaceAll(field(value, 1), "-", " ")
	default:
		class, full = OfficeNoun, w
	}
	return class, full
}

// RoleHeadSynonym reports whether two role nouns (in lower case) name one
// office whatever the sex or style: spokesman and spokeswoman, lawyer and
// attorney, Sen. and senator.
func RoleHeadSynonym(a, b string) bool {
	return a == b || standsFor(a) == standsFor(b)
}

// RoleBroader reports whether the noun a is a wider word than b, so that one
// person can be called both: lawmaker and senator, officer and detective.
func RoleBroader(a, b string) bool {
	return broader(standsFor(a), standsFor(b), maxBroader)
}

// maxBroader is how many steps up wider words are followed.
const maxBroader = 5

func broader(a, b string, steps int) bool {
	value, ok := roleTable.find(b)
	if !ok || steps == 0 {
		return false
	}
	for up := range strings.SplitSeq(field(value, 2), ",") {
		if up = standsFor(up); up != "" && (up == a || broader(a, up, steps-1)) {
			return true
		}
	}
	return false
}

// standsFor is the noun that stands for w and its synonyms; w itself where
// it is no role noun.
func standsFor(w string) string {
	if value, ok := roleTable.find(roleKey(w)); ok {
		return field(value, 1)
	}
	return w
}

// roleKey is a noun of one or more words ("vice president") as the table
// holds it.
func roleKey(w string) string { return strings.ReplaceAll(w, " ", "-") }

// field is the i-th of three fields between blanks.
func field(value string, i int) string {
	for ; i > 0; i-- {
		cut := strings.IndexByte(value, ' ')
		if cut < 0 {
			return ""
		}
		value = value[cut+1:]
	}
	if cut := strings.IndexByte(value, ' '); cut >= 0 {
		value = value[:cut]
	}
	return value
}
