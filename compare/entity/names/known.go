package names

import "factdiff/compare/lexicon"

// known is what is known of the words of a possible name as a whole, one for
// all places where they stand.
type known struct {
	plain  value // see lexicon.Plain
	id     int   // counts from 0 in a document
	looked bool
	// What the lexicon says, once it was looked up: class and size of the
	// place, class of the organisation.
	class, size, organization value
}

// known returns what is known of words in Plain form, "the" left out.
func (r *Reader) known(plain []byte) *known {
	k := r.knowns[string(plain)]
	if k == nil {
		k = &known{plain: say(string(plain)), id: len(r.knowns)}
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
	}
	return w.alone
}

// look asks the lexicon.
func (k *known) look() {
	if k.looked {
		return
	}
	k.looked = true
	if o := lexicon.Organization(k.plain.text); o != "" {
		k.organization = organizations[o].alone
	} else {
		k.organization = nothing
	}
	k.class, k.size = placeValues(k.plain.text)
}

var (
	noPlace                        = say("no")
	sizeBig, sizeMiddle, sizeSmall = say("big"), say("middle"), say("small")
)

var classValues = [...]value{lexicon.Country: say("c"), lexicon.Province: say("s"), lexicon.Town: say("t"), lexicon.Spot: say("a"), lexicon.World: say("w")}

// placeValues say whether and as what a name stands among the places.
func placeValues(plain string) (class, size value) {
	c, people := lexicon.Size(plain)
	switch {
	case c == 0:
		return noPlace, nothing
	case people >= 1000:
		return classValues[c], sizeBig
	case people >= 100:
		return classValues[c], sizeMiddle
	}
	return classValues[c], sizeSmall
}
