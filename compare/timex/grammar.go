package timex

import (
	"strings"
	"sync"

	"factdiff/compare/lexicon/sieve"
)

// compiled is a rule with its elements.
type compiled struct {
	*rule
	elements []element
	// needs are the atoms of every element that must be there and that no
	// word can stand for: one of them must begin in the sentence.
	needs []uint64
}

// possible reports whether the rule can match where these atoms follow: a
// quick test before the match itself.
func (c *compiled) possible(atoms uint64) bool {
	for _, n := range c.needs {
		if n&atoms == 0 {
			return false
		}
	}
	return true
}

// need notes what an element asks for.
func (c *compiled) need(e element) {
	atoms := uint64(0)
	for _, x := range e.alternatives {
		if x.atom == nil {
			return
		}
		atoms |= x.atom.bit
	}
	if !e.optional {
		c.needs = append(c.needs, atoms)
	}
}

// grammar is the compiled rules and the words they can begin with.
type grammar struct {
	rules []compiled
	atoms []*atom
	// triggers maps every word of the lexicon and every literal to its
	// entry and to the rules that can begin with it.
	triggers map[string]*trigger
	sieve    sieve.Sieve // of the words of triggers
	// digits, decade and suffixed are the triggers of figures.
	digits, decade, suffixed *trigger
}

// trigger is a word that means something to the grammar.
type trigger struct {
	entry
	word  string  // "" for figures
	atoms uint64  // the bits of the atoms that can begin here
	alone bool    // some rule can match this word and no more
	rules []int32 // indexes of grammar.rules that can begin here
}

var loaded = sync.OnceValue(load)

// load compiles the tables of rules.
func load() *grammar {
	g := &grammar{triggers: make(map[string]*trigger, 512)}
	for w, e := range words() {
		g.triggers[w] = &trigger{entry: e, word: w}
	}
	g.numberAtoms()
	g.digits = &trigger{entry: entry{class: cDigits}}
	g.decade = &trigger{entry: entry{class: cDecade}}
	g.suffixed = &trigger{entry: entry{class: cSuffixed}}
	for _, table := range rules() {
		for i := range table {
			g.add(&table[i])
		}
	}
	g.link()
	for w := range g.triggers {
		g.sieve.Add(w)
	}
	return g
}

// all lists the triggers; their order means nothing.
func (g *grammar) all() []*trigger {
	out := []*trigger{g.digits, g.decade, g.suffixed}
	for _, t := range g.triggers {
		out = append(out, t)
	}
	return out
}

// numberAtoms gives every atom a bit of its own, and the words that begin it a
// trigger.
func (g *grammar) numberAtoms() {
	bit := uint64(1)
	for _, a := range atoms {
		a.bit = bit
		bit <<= 1
		g.atoms = append(g.atoms, a)
		for _, w := range a.words {
			if g.triggers[w] == nil {
				g.triggers[w] = &trigger{word: w}
			}
		}
	}
}

func (g *grammar) add(r *rule) {
	c := compiled{rule: r}
	for _, f := range strings.Fields(r.pattern) {
		e := g.element(f)
		c.elements = append(c.elements, e)
		c.need(e)
	}
	g.rules = append(g.rules, c)
}

func (g *grammar) element(f string) element {
	e := element{optional: len(f) > 1 && strings.HasSuffix(f, "?")}
	if e.optional {
		f = strings.TrimSuffix(f, "?")
	}
	for _, a := range strings.Split(f, "|") {
		if x, ok := atoms[a]; ok {
			e.alternatives = append(e.alternatives, matcher{atom: x})
			continue
		}
		if g.triggers[a] == nil {
			g.triggers[a] = &trigger{word: a}
		}
		e.alternatives = append(e.alternatives, matcher{literal: a})
	}
	return e
}

// link gives every trigger the atoms and the rules that can begin with it.
func (g *grammar) link() {
	triggers := g.all()
	for _, t := range triggers {
		for _, a := range g.atoms {
			if t.class&a.first != 0 || t.word != "" && contains(a.words, t.word) {
				t.atoms |= a.bit
			}
		}
	}
	for i := range g.rules {
		g.linkRule(int32(i), triggers)
	}
}

// linkRule gives rule i to the triggers it can begin with.
func (g *grammar) linkRule(i int32, triggers []*trigger) {
	elements := g.rules[i].elements
	for k, e := range elements {
		ends := optional(elements[k+1:])
		here := uint64(0)
		for _, x := range e.alternatives {
			if x.atom != nil {
				here |= x.atom.bit
			} else {
				g.triggers[x.literal].begins(i, ends)
			}
		}
		for _, t := range triggers {
			if t.atoms&here != 0 {
				t.begins(i, ends)
			}
		}
		if !e.optional {
			return
		}
	}
}

// begins notes that the rule can begin here, and whether it can end here too.
func (t *trigger) begins(rule int32, ends bool) {
	if n := len(t.rules); n == 0 || t.rules[n-1] != rule {
		t.rules = append(t.rules, rule)
	}
	t.alone = t.alone || ends
}

// optional reports whether all of the elements may be absent.
func optional(elements []element) bool {
	for _, e := range elements {
		if !e.optional {
			return false
		}
	}
	return true
}

func contains(words []string, w string) bool {
	for _, x := range words {
		if x == w {
			return true
		}
	}
	return false
}
