package timex

import (
	"strings"
	"sync"
)

// rule is one line of the grammar: what it matches, what that means, and
// sentences that show it. The sentences run as tests.
type rule struct {
	name string
	// pattern is a sequence of elements between blanks. An element is an
	// atom in capitals, a word or mark as it stands in Token.Norm, or several
	// of these with | between; with ? behind it may be absent.
	pattern string
	mean    meaning
	// examples hold the expression in brackets with its value behind a bar:
	// "He left on [Dec. 2|2013-12-02]." They were published on Friday,
	// 13 December 2013.
	examples []string
}

// meaning turns a match into a sense; false where the words mean no time.
type meaning func(r *reader, m *match) (sense, bool)

// element is one compiled element of a pattern.
type element struct {
	alternatives []matcher
	optional     bool
}

// matcher matches an atom or a literal word at token i and returns the next
// token, or -1.
type matcher struct {
	literal string
	atom    *atom
}

func (x *matcher) match(r *reader, i int, m *match) int {
	if x.atom != nil {
		return x.atom.match(r, i, m)
	}
	if r.norm(i) == x.literal {
		return i + 1
	}
	return -1
}

// compiled is a rule with its elements.
type compiled struct {
	*rule
	elements []element
}

// grammar is the compiled rules and the words they can begin with.
type grammar struct {
	rules []compiled
	// triggers maps every word of the lexicon and every literal to its
	// entry and to the rules that can begin with it.
	triggers map[string]*trigger
	// digits, decade and suffixed are the triggers of figures.
	digits, decade, suffixed *trigger
}

// trigger is a word that means something to the grammar.
type trigger struct {
	entry
	rules []int32 // indexes of grammar.rules that can begin here
}

var loaded = sync.OnceValue(load)

// load compiles the tables of rules.
func load() *grammar {
	g := &grammar{triggers: map[string]*trigger{}}
	for w, e := range words() {
		g.triggers[w] = &trigger{entry: e}
	}
	g.digits = &trigger{entry: entry{class: cDigits}}
	g.decade = &trigger{entry: entry{class: cDecade}}
	g.suffixed = &trigger{entry: entry{class: cSuffixed}}
	for _, table := range rules() {
		for i := range table {
			g.add(&table[i])
		}
	}
	g.link()
	return g
}

func (g *grammar) add(r *rule) {
	c := compiled{rule: r}
	for _, f := range strings.Fields(r.pattern) {
		c.elements = append(c.elements, g.element(f))
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
			g.triggers[a] = &trigger{}
		}
		e.alternatives = append(e.alternatives, matcher{literal: a})
	}
	return e
}

// link gives every trigger the rules that can begin with it.
func (g *grammar) link() {
	for i := range g.rules {
		for _, e := range g.rules[i].elements {
			for _, x := range e.alternatives {
				g.begin(x, int32(i))
			}
			if !e.optional {
				break
			}
		}
	}
}

func (g *grammar) begin(x matcher, rule int32) {
	if x.atom == nil {
		g.triggers[x.literal].begins(rule)
		return
	}
	for _, t := range [...]*trigger{g.digits, g.decade, g.suffixed} {
		if t.class&x.atom.first != 0 {
			t.begins(rule)
		}
	}
	for w, t := range g.triggers {
		if t.class&x.atom.first != 0 || contains(x.atom.words, w) {
			t.begins(rule)
		}
	}
}

func (t *trigger) begins(rule int32) {
	if n := len(t.rules); n == 0 || t.rules[n-1] != rule {
		t.rules = append(t.rules, rule)
	}
}

func contains(words []string, w string) bool {
	for _, x := range words {
		if x == w {
			return true
		}
	}
	return false
}

// try matches the elements from token i on and returns the token after the
// longest way through them, or -1. The depth is bounded by the pattern.
func (r *reader) try(elements []element, i int, m *match) int {
	if len(elements) == 0 {
		return i
	}
	e := &elements[0]
	for k := range e.alternatives {
		saved := *m
		if next := e.alternatives[k].match(r, i, m); next > 0 {
			if end := r.try(elements[1:], next, m); end > 0 {
				return end
			}
		}
		*m = saved
	}
	if e.optional {
		return r.try(elements[1:], i, m)
	}
	return -1
}
