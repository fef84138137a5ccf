// Package lookalike knows letters that only look like Latin ones: a Cyrillic
// а in a Latin name, a digit 0 for an O, a space of no width.
//
// A word in valid UTF-8 enters, the word a reader sees leaves, with a list of
// what is odd about it. It covers what can pass unseen in a word of Latin
// letters: other scripts, fullwidth forms, invisible characters, and 0 and 1
// between small letters. Words wholly of another script are left alone unless
// the caller knows better, and so are words with a letter no Latin one looks
// like: they are meant as they stand.
package lookalike

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed confusables.txt
var confusables string

// letter is what a letter looks like and what it is called.
type letter struct {
	like rune
	name string
}

// letters is the table; it is read when the first doubtful word comes.
var letters = sync.OnceValue(func() map[rune]letter {
	m := make(map[rune]letter, 200)
	for line := range strings.Lines(confusables) {
		code, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		like, name, _ := strings.Cut(rest, " ")
		if r, err := strconv.ParseUint(code, 16, 32); err == nil {
			m[rune(r)] = letter{rune(like[0]), name}
		}
	}
	return m
})

// Latin returns the Latin letter that r looks like.
func Latin(r rune) (rune, bool) {
	if r < utf8.RuneSelf {
		return 0, false
	}
	l, ok := letters()[r]
	return l.like, ok
}

// invisible names the characters that show nothing and may stand in a word.
var invisible = map[rune]string{
	'\u00ad': "SOFT HYPHEN", '\u034f': "COMBINING GRAPHEME JOINER", '\u061c': "ARABIC LETTER MARK", '\u180e': "MONGOLIAN VOWEL SEPARATOR",
	'\u200b': "ZERO WIDTH SPACE", '\u200c': "ZERO WIDTH NON-JOINER", '\u200d': "ZERO WIDTH JOINER", '\u200e': "LEFT-TO-RIGHT MARK",
	'\u200f': "RIGHT-TO-LEFT MARK", '\u202a': "LEFT-TO-RIGHT EMBEDDING", '\u202b': "RIGHT-TO-LEFT EMBEDDING",
	'\u202c': "POP DIRECTIONAL FORMATTING", '\u202d': "LEFT-TO-RIGHT OVERRIDE", '\u202e': "RIGHT-TO-LEFT OVERRIDE",
	'\u2060': "WORD JOINER", '\u2061': "FUNCTION APPLICATION", '\u2062': "INVISIBLE TIMES", '\u2063': "INVISIBLE SEPARATOR",
	'\u2064': "INVISIBLE PLUS", '\u2066': "LEFT-TO-RIGHT ISOLATE", '\u2067': "RIGHT-TO-LEFT ISOLATE", '\u2068': "FIRST STRONG ISOLATE",
	'\u2069': "POP DIRECTIONAL ISOLATE", '\ufeff': "ZERO WIDTH NO-BREAK SPACE",
}

// Invisible reports whether r shows nothing and may stand within a word.
func Invisible(r rune) bool {
	if r < 0xad {
		return false
	}
	_, ok := invisible[r]
	return ok
}

// Word returns a word as a reader sees it; ok is false where it is what it
// seems. whole says that the words around it are Latin, so that a name wholly
// of look-alikes is one of them.
func Word(w string, whole bool) (seen string, ok bool) {
	if !Doubtful(w) || !latin(w, whole) {
		return w, false
	}
	return Seen(w), true
}

// Doubtful is a quick look for anything but plain letters: only such words
// can be other than they seem.
func Doubtful(w string) bool {
	digit := false
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return true
		}
		digit = digit || w[i] == '0' || w[i] == '1'
	}
	return digit && digitLetters(w)
}

// digitLetters reports whether 0 and 1 stand for letters in a word: nothing
// but small letters around them, after one capital at most ("J0hn").
func digitLetters(w string) bool {
	if len(w) < 4 || w[0] == '1' || w[0] == '0' && len(w) < 5 {
		return false
	}
	digits := 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c == '0' || c == '1':
			digits++
			if i == len(w)-1 || w[i+1] < 'a' || w[i+1] > 'z' {
				return false
			}
		case i > 0 && (c < 'a' || c > 'z'), i == 0 && (c < 'A' || c > 'Z'):
			return false
		}
	}
	return digits == 1
}

// latin reports whether a word is meant as a Latin one: whatever is not Latin
// in it looks so, and one letter is, or the words around it are.
func latin(w string, whole bool) bool {
	some, odd, count, capital := false, false, 0, false
	for _, r := range w {
		_, like := Latin(r)
		switch {
		case Invisible(r) || r == '0' || r == '1':
			odd = true
			continue
		case like:
			odd = true
			some = some || fullwidth(r)
		case unicode.Is(unicode.Latin, r):
			some = true
		case unicode.IsLetter(r):
			return false
		}
		if count++; count == 1 {
			capital = unicode.IsUpper(r)
		}
	}
	return odd && (some || whole && capital && count >= 3)
}

// fullwidth forms are Latin letters by nature.
func fullwidth(r rune) bool { return r >= 0xff21 && r <= 0xff5a }

// Seen writes a word, or several, as a reader sees them.
func Seen(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch like, ok := Latin(r); {
		case ok:
			b.WriteRune(like)
		case Invisible(r):
		case r == '0' && b.Len() == 0:
			b.WriteByte('O')
		case r == '0':
			b.WriteByte('o')
		case r == '1':
			b.WriteByte('l')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// softHyphen only says where a word may be broken; saved pages are full of
// it, and it makes no other spelling.
const softHyphen = '\u00ad'

// Spelled writes a word so that nothing in it passes unseen:
// "Ann[U+0430] Petersen".
func Spelled(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r == softHyphen {
			continue
		}
		if _, ok := Latin(r); ok || Invisible(r) {
			fmt.Fprintf(&b, "[U+%04X]", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// SameLetters reports whether a word is other than it seems only by what
// shows nothing.
func SameLetters(s string) bool {
	for _, r := range s {
		if _, ok := Latin(r); ok || r == '0' || r == '1' {
			return false
		}
	}
	return true
}

// Odd lists what is odd about a word, each once, in words for a person:
// "U+0430 CYRILLIC SMALL LETTER A for a".
func Odd(s string) []string {
	var out []string
	seen := map[rune]bool{}
	for _, r := range s {
		if seen[r] || r == softHyphen {
			continue
		}
		seen[r] = true
		switch {
		case Invisible(r):
			out = append(out, fmt.Sprintf("U+%04X %s, which shows nothing", r, invisible[r]))
		case r == '0':
			out = append(out, "U+0030 DIGIT ZERO for o")
		case r == '1':
			out = append(out, "U+0031 DIGIT ONE for l")
		default:
			if l, ok := letters()[r]; ok && r >= utf8.RuneSelf {
				out = append(out, fmt.Sprintf("U+%04X %s for %c", r, l.name, l.like))
			}
		}
	}
	return out
}
