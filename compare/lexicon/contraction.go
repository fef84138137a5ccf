package lexicon

// Contraction returns the auxiliary of a contraction with "not" that has lost
// its apostrophe, "can" of "cant"; "" for other words. "Wont" and "cant" are
// words of their own, but not of the news.
func Contraction(w string) string {
	switch w {
	case "cant":
		return "can"
	case "wont":
		return "will"
	case "dont", "didnt", "doesnt", "isnt", "wasnt", "arent", "werent", "hasnt", "havent", "couldnt", "wouldnt":
		return w[:len(w)-2]
	}
	return ""
}
