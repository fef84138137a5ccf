package entity

import "factdiff/compare/text"

// readRoles fills Index.Roles.
func readRoles(*text.Doc, *Index) {}
