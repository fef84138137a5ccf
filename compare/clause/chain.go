package clause

// chained says what a link of a chain of verbs does to the verb after it.
type chained struct {
	modality Modality
	negates  bool
}

// modals are the modal verbs in their base forms.
var modals = map[string]chained{
	"will": {Planned, false}, "would": {Planned, false}, "shall": {Planned, false}, "can": {Possible, false}, "could": {Possible, false},
	"may": {Possible, false}, "might": {Possible, false}, "must": {Required, false}, "should": {Required, false}, "ought": {Required, false},
	"cannot": {Possible, true},
}

// chain is what a verb (in its base form) or "be" with an adjective does to
// the infinitive that follows; ok is false where the infinitive is a clause
// of its own ("went to Miami to talk").
func chain(verb string, passive bool) (c chained, ok bool) {
	switch verb {
	case "fail", "refuse", "decline", "neglect", "forget", "be unable", "be unwilling", "be reluctant", "be loath":
		return chained{Fact, true}, true
	case "be unlikely":
		return chained{Possible, true}, true
	case "plan", "intend", "agree", "promise", "vow", "pledge", "prepare", "decide", "go", "mean", "choose", "volunteer", "offer",
		"be due", "be about", "be ready", "be eager", "be willing", "be poised", "be keen":
		return chained{Planned, false}, true
	case "set", "schedule", "slate", "expect", "project", "predict":
		return chained{Planned, false}, passive || verb == "expect"
	case "threaten", "appear", "seem", "be likely", "be able", "be free", "be apt", "be prone":
		return chained{Possible, false}, true
	case "believe", "think", "say", "report", "rumor", "allege", "presume", "understand", "know", "suspect":
		return chained{Reported, false}, passive
	case "claim", "purport", "pretend", "profess":
		return chained{Reported, false}, true
	case "have", "need", "be", "be bound", "be obliged", "be supposed":
		return chained{Required, false}, true
	case "order", "require", "force", "oblige", "suppose", "urge", "ask", "tell", "allow", "permit":
		return chained{Required, false}, passive
	case "try", "attempt", "seek", "hope", "want", "wish", "strive", "struggle", "aim", "like", "love":
		return chained{Tried, false}, true
	case "begin", "start", "continue", "use", "come", "manage", "happen", "tend", "dare", "help":
		return chained{Fact, false}, true
	}
	return chained{}, false
}

// subordinator reports whether a preposition also opens a clause.
func subordinator(w string) bool {
	switch w {
	case "that", "because", "if", "unless", "whether", "although", "though", "while", "since", "until", "till", "after", "before", "as",
		"once", "than", "so", "lest", "whereas", "except":
		return true
	}
	return false
}
