package names

import (
	"cmp"

	"factdiff/compare/lexicon"
)

// known is what is known of the words of a possible name as a whole, one for
// all places where they stand.
type known struct {
	plain value  // see lexicon.Plain
	id    int    // counts from 0 in a document
	ranks *ranks // nil where not asked yet
}

// known returns what is known of words in Plain form, "the" left out.
func (r *Reader) known(plain []byte) *known {
	k := r.knowns[string(plain)]
	if k == nil {
		k = r.names.next()
		*k = known{plain: say(string(plain)), id: len(r.knowns)}
		r.knowns[k.plain.text] = k
	}
	return k
}

// whole is what is known of tokens [first, end).
func (r *Reader) whole(first, end int) *known {
	if end-first == 1 {
		return r.alone(r.Word(first))
	}
	plain := lexicon.AppendPlain(r.plain[:0], r.Doc.Slice(r.Doc.Join(first, end)))
	r.plain = plain
	return r.known(trimThe(plain))
}

func trimThe(plain []byte) []byte {
	if len(plain) > 4 && string(plain[:4]) == "the " {
		return plain[4:]
	}
	return plain
}

// alone is what is known of a word by itself.
func (r *Reader) alone(w *Lexeme) *known {
	if w.alone == nil {
		r.plain = append(r.plain[:0], w.Plain...)
		w.alone = r.known(r.plain)
		w.alone.ranks = cmp.Or(w.alone.ranks, w.ranks)
	}
	return w.alone
}

// look asks the lexicon.
func (k *known) look() *ranks {
	if k.ranks == nil {
		class, people := lexicon.Size(k.plain.text)
		k.ranks = ranksOf(lexicon.Organization(k.plain.text), class, people)
	}
	return k.ranks
}
