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
		if w.looked && !w.alone.looked {
			w.alone.set(w.Organization, w.class, w.people)
		}
	}
	return w.alone
}

// look asks the lexicon.
func (k *known) look() {
	if !k.looked {
		class, people := lexicon.Size(k.plain.text)
		k.set(lexicon.Organization(k.plain.text), class, people)
	}
}

// set takes what the lexicon says.
func (k *known) set(organization string, place lexicon.PlaceClass, people int) {
	k.looked, k.organization = true, nothing
	if organization != "" {
		k.organization = organizations[organization].alone
	}
	k.class, k.size = placeValues(place, people)
}

var (
	noPlace                        = say("no")
	sizeBig, sizeMiddle, sizeSmall = say("big"), say("middle"), say("small")
)

var classValues = [...]value{lexicon.Country: say("c"), lexicon.Province: say("s"), lexicon.Town: say("t"), lexicon.Spot: say("a"), lexicon.World: say("w")}

// placeValues say whether and as what a name stands among the places.
func placeValues(class lexicon.PlaceClass, people int) (value, value) {
	switch {
	case class == 0:
		return noPlace, nothing
	case people >= 1000:
		return classValues[class], sizeBig
	case people >= 100:
		return classValues[class], sizeMiddle
	}
	return classValues[class], sizeSmall
}
