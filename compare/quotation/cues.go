package quotation

import "strings"

// cueVerbs are the verbs of saying of news English by what they do. The list
// is our own, gathered from style guides on attribution.
var cueVerbs = map[string][]string{
	"said": {"say", "tell", "add", "write", "note", "explain", "continue", "state", "tweet", "post", "recall", "reply",
		"respond", "answer", "remark", "observe", "comment", "conclude", "begin", "report", "describe", "call", "stress",
		"emphasize", "emphasise", "insist", "argue", "claim", "contend", "maintain", "assert", "declare", "announce",
		"acknowledge", "admit", "concede", "confess", "agree", "joke", "quip", "boast", "shout", "yell", "scream", "whisper",
		"cry", "exclaim", "mutter", "complain", "lament", "express", "repeat", "reiterate", "point", "suggest", "opine",
		"proclaim", "testify", "recount", "relate", "mention", "reveal", "disclose", "confirm", "affirm", "advise", "inform",
		"caution", "read", "predict", "estimate", "believe", "think", "feel", "retort", "counter", "chant", "sing", "text",
		"email", "e-mail", "interject", "interrupt", "rule", "find", "speculate", "muse", "reason", "cite", "quote", "echo",
		"sum", "warn", "blast", "slam", "criticize", "criticise", "attack", "accuse", "denounce", "condemn", "mock", "praise",
		"hail", "label", "dub", "brand", "dismiss", "decry", "deride", "characterize", "characterise", "tout", "refer",
		"laugh", "sigh", "snap", "gush", "crow", "thunder", "rail", "allege", "charge", "hint", "imply", "speak", "talk",
		"declaim", "elaborate", "expound", "summarize", "summarise", "marvel", "brag", "fume", "vent", "pronounce", "defend", "scold", "tease"},
	"denied":   {"deny", "refuse", "reject", "rebut", "refute", "dispute", "disagree", "deflect"},
	"promised": {"promise", "pledge", "vow", "swear", "assure", "guarantee", "commit", "threaten", "offer"},
	"asked": {"ask", "wonder", "inquire", "query", "demand", "urge", "plead", "beg", "implore", "request", "order", "appeal",
		"encourage", "press", "challenge", "instruct", "propose", "recommend"},
}

// irregular are the past forms that no rule gives.
var irregular = map[string]string{
	"said": "say", "told": "tell", "wrote": "write", "written": "write", "began": "begin", "swore": "swear", "sworn": "swear",
	"thought": "think", "felt": "feel", "sang": "sing", "found": "find", "spoke": "speak", "spoken": "speak", "saying": "say",
	"begun": "begin", "sung": "sing",
}

var forces = indexForces()

func indexForces() map[string]string {
	out := make(map[string]string, 192)
	for force, verbs := range cueVerbs {
		for _, v := range verbs {
			out[v] = force
		}
	}
	return out
}

// cue returns the base form and the force of a verb of saying given in lower
// case in any form; ok is false for other words.
func cue(w string) (base, force string, ok bool) {
	if b, found := irregular[w]; found {
		return b, forces[b], true
	}
	if f, found := forces[w]; found {
		return w, f, true
	}
	for _, suffix := range [...]struct{ cut, put string }{
		{"ied", "y"}, {"ies", "y"}, {"ed", ""}, {"ed", "e"}, {"es", ""}, {"s", ""}, {"ing", ""}, {"ing", "e"},
	} {
		stem, cut := strings.CutSuffix(w, suffix.cut)
		if !cut || len(stem) < 2 {
			continue
		}
		if f, found := forces[stem+suffix.put]; found {
			return stem + suffix.put, f, true
		}
		if n := len(stem); suffix.put == "" && n > 3 && stem[n-1] == stem[n-2] {
			if f, found := forces[stem[:n-1]]; found {
				return stem[:n-1], f, true
			}
		}
	}
	return "", "", false
}
