package names

import (
	"factdiff/compare/lexicon"
	"factdiff/compare/text"
	"factdiff/compare/text/perceptron"
)

// maxPattern is the most tokens of a pattern.
const maxPattern = 6

// pattern writes each token as one letter: what it can be in a name. The
// text is made only where it is to be read.
func (r *Reader) pattern(first, end int, readable bool) value {
	var b [maxPattern + 1]byte
	n := 0
	for i := first; i < end && n < maxPattern; i++ {
		b[n] = r.letter(i)
		n++
	}
	if end-first > maxPattern {
		b[n] = '+'
		n++
	}
	if readable {
		return say(string(b[:n]))
	}
	return value{hash: perceptron.Hash(b[:n])}
}

// letter is what a token can be in a name, worked out once.
func (r *Reader) letter(i int) byte {
	if r.letters[i] == 0 {
		r.letters[i] = r.letterOf(i)
	}
	return r.letters[i]
}

func (r *Reader) letterOf(i int) byte {
	t, w := r.Tok(i), r.Word(i)
	switch {
	case t.Kind == text.Number:
		return '9'
	case t.Kind != text.Word:
		return t.Norm[0]
	case r.Initial(i):
		return 'I'
	case !t.Capitalised():
		if w.Cue.Has(lexicon.Particle) {
			return 'p'
		}
		return t.Norm[0]
	case w.Cue.Has(lexicon.Suffix):
		return 'J'
	case w.Demonym:
		return 'D'
	case w.Cue.Has(lexicon.OrganizationHead):
		return 'H'
	case w.Cue.Has(lexicon.PlaceHead):
		return 'L'
	case w.Name.Given() > 0 && w.Name.Given() >= w.Name.Surname && w.Common < 2:
		return 'G'
	case w.Place && w.Name.Surname < 2:
		return 'P'
	case w.Cue.Has(lexicon.Rank | lexicon.Office | lexicon.Honorific | lexicon.HonorificMale | lexicon.HonorificFemale):
		return 'T'
	case lexicon.EasternSurname(w.Plain):
		return 'E'
	case w.Name.Surname > 0 && w.Common < 2:
		return 'S'
	case w.Common > 0:
		return 'W'
	case t.Shape == text.Upper:
		return 'A'
	}
	return 'U'
}
