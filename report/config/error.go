package config

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// Error is a mistake in a configuration. Line and Column count from 1;
// Source is the line.
type Error struct {
	Line, Column int
	Reason       string
	Source       string
}

// Error shows the place under a caret:
//
//	3:10: "soon" is no date
//	  date: soon
//	        ^
func (e *Error) Error() string {
	s := fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Reason)
	if e.Source == "" {
		return s
	}
	return s + "\n" + e.Source + "\n" + strings.Repeat(" ", e.Column-1) + "^"
}

// maxShown is the longest line that is shown with a mistake.
const maxShown = 120

// errorAt is a mistake at a place; a place outside the file is its end.
func (c *checker) errorAt(line, column int, reason string) error {
	lines := strings.Split(string(c.source), "\n")
	line = max(1, min(line, len(lines)))
	text := strings.ReplaceAll(strings.TrimRight(lines[line-1], "\r"), "\t", " ")
	column = max(1, min(column, len([]rune(text))+1))
	if len(text) > maxShown {
		text = ""
	}
	return &Error{line, column, reason, text}
}

// first is the token that a value begins with: of a map its first key, of a
// list in lines its dash.
func first(node ast.Node) *token.Token {
	switch n := node.(type) {
	case *ast.MappingNode:
		if len(n.Values) > 0 {
			return n.Values[0].Key.GetToken()
		}
	case *ast.MappingValueNode:
		return n.Key.GetToken()
	}
	return node.GetToken()
}
