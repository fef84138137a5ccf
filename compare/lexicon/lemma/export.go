package lemma

// The rules of spelling alone, for the program that finds their exceptions.
var (
	VerbRule   = infinitive
	NounRule   = singular
	DegreeRule = comparative
)
