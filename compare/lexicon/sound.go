package lexicon

import "strings"

// SameSound reports whether two words in Plain form are known ways of
// writing one name in Latin letters: Zelensky, Zelenskyy and Zelenskiy;
// Muhammad and Mohammed; Kiev and Kyiv.
func SameSound(a, b string) bool {
	if a == b {
		return true
	}
	if min(len(a), len(b)) < 3 {
		return false
	}
	if s := spelling(a); s != "" && s == spelling(b) {
		return true
	}
	return romanised(a) == romanised(b)
}

// Misdoubled reports whether two words in Plain form differ by a consonant
// written twice, and only one of them is a name that people bear: "Gillbert"
// is no way to write Gilbert.
func Misdoubled(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b) != len(a)+1 || bears(a) == bears(b) || spelling(a) != "" {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i > 0 && b[i] == b[i-1] && a[i:] == b[i+1:] && !strings.ContainsRune("aeiouy", rune(b[i]))
}

func bears(w string) bool {
	n := LookupName(w)
	return n.Given() > 0 || n.Surname > 0
}

// romanised folds what the usual romanisations of Cyrillic and Arabic write
// differently: BGN/PCGN, ISO 9, GOST and the passport rules for Russian and
// Ukrainian; ALA-LC and newspaper practice for Arabic.
func romanised(s string) string {
	for _, f := range folds {
		if strings.Contains(s, f.from) {
			s = strings.ReplaceAll(s, f.from, f.to)
		}
	}
	for _, f := range endFolds {
		if rest, ok := strings.CutSuffix(s, f.from); ok && len(rest) > 1 {
			return rest + f.to
		}
	}
	return s
}

type fold struct{ from, to string }

// folds apply anywhere, in order.
var folds = []fold{
	{"shch", "sch"}, {"tch", "ch"}, {"tz", "ts"}, {"kh", "h"}, {"zh", "j"}, {"dj", "j"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"},
	{"iy", "y"}, {"yy", "y"}, {"ii", "y"}, {"yi", "y"}, {"ij", "y"}, {"ia", "ya"}, {"ja", "ya"}, {"iu", "yu"}, {"ju", "yu"}, {"ie", "e"}, {"ye", "e"},
	{"ks", "x"}, {"q", "k"}, {"ph", "f"}, {"w", "v"}, {"ff", "v"}, {"ss", "s"}, {"ll", "l"}, {"mm", "m"}, {"dd", "d"}, {"ai", "ay"}, {"ei", "ey"},
}

// endFolds apply to the end of a word.
var endFolds = []fold{
	{"yi", "y"}, {"i", "y"}, {"ey", "y"}, {"off", "ov"}, {"of", "ov"}, {"eff", "ev"}, {"ef", "ev"}, {"ed", "ad"}, {"ah", "a"},
}

// spelling returns the name of a set of spellings that no letter rule joins,
// or "". The sets are those of news practice: English against local forms of
// Slavic, Arabic and Chinese names.
func spelling(s string) string {
	switch s {
	case "mohammed", "muhammad", "mohammad", "mohamed", "mohamad", "muhammed", "mohamet", "mehmed":
		return "muhammad"
	case "kiev", "kyiv", "kyyiv":
		return "kyiv"
	case "gaddafi", "kadafi", "khadafy", "qaddafi", "gadhafi", "qadhafi", "kadhafi", "gathafi", "khadafi", "qadafi", "kaddafi":
		return "gaddafi"
	case "hussein", "husayn", "hussain", "hossein", "husain", "husein":
		return "hussein"
	case "osama", "usama", "ussamah":
		return "osama"
	case "laden", "ladin":
		return "laden"
	case "yeltsin", "eltsin", "jelzin":
		return "yeltsin"
	case "qaeda", "qaida", "quaeda", "kaida":
		return "qaeda"
	case "hezbollah", "hizbollah", "hizbullah", "hezballah":
		return "hezbollah"
	case "kharkiv", "kharkov":
		return "kharkiv"
	case "odesa", "odessa":
		return "odesa"
	case "lviv", "lvov":
		return "lviv"
	case "luhansk", "lugansk":
		return "luhansk"
	case "donbas", "donbass":
		return "donbas"
	case "chernobyl", "chornobyl":
		return "chornobyl"
	case "volodymyr", "vladimir", "wladimir":
		return "volodymyr"
	case "oleksandr", "aleksandr", "alexander", "alexandr", "aleksander", "olexander":
		return "oleksandr"
	case "serhiy", "serhii", "sergei", "sergey", "sergiy", "serhij":
		return "serhiy"
	case "mykola", "nikolai", "nikolay":
		return "mykola"
	case "dmytro", "dmitry", "dmitri", "dmitriy", "dimitri":
		return "dmytro"
	case "andriy", "andrii", "andrei", "andrey", "andrij":
		return "andriy"
	case "yanukovych", "yanukovich", "janukowitsch":
		return "yanukovych"
	case "tymoshenko", "timoshenko":
		return "tymoshenko"
	case "tchaikovsky", "chaikovsky", "tschaikowsky":
		return "tchaikovsky"
	case "assad", "asad":
		return "assad"
	case "netanyahu", "netanyahou", "nethanyahu":
		return "netanyahu"
	case "peking", "beijing":
		return "beijing"
	case "mao", "tsetung", "zedong":
		return ""
	}
	return ""
}
