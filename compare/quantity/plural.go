package quantity

import (
	"strings"
)

// isPlural reports whether a lower-case word looks like a plural noun.
func isPlural(w string) bool {
	switch w {
	case "people", "men", "women", "children", "police", "dead", "feet", "teeth", "mice", "geese", "sheep", "aircraft", "fish", "cattle", "personnel",
		"policemen", "policewomen", "firemen", "servicemen", "congressmen", "fishermen", "gunmen", "grandchildren", "businessmen", "lawmen", "troops",
		"media", "criteria", "alumni", "injured", "wounded", "missing", "spokesmen", "servicewomen", "businesswomen", "salespeople", "townspeople", "deer", "headquarters", "series":
		return true
	case "this", "was", "has", "his", "its", "does", "says", "is", "as", "us", "yes", "plus", "always", "perhaps", "sometimes", "thus", "overseas", "besides", "towards", "afterwards",
		"downstairs", "upstairs", "indoors", "outdoors", "serious", "various", "previous", "religious", "dangerous", "famous", "numerous", "news", "basis", "crisis", "virus", "bus", "campus", "gas", "christmas", "politics", "texas", "business", "across":
		return false
	}
	n := len(w)
	return n > 2 && w[n-1] == 's' && w[n-2] != 's' && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "is")
}

// singular returns the singular of a lower-case noun.
func singular(w string) string {
	switch w {
	case "people", "persons":
		return "person"
	case "men", "women", "policemen", "policewomen", "firemen", "servicemen", "congressmen", "fishermen", "gunmen", "businessmen", "spokesmen", "lawmen", "servicewomen", "businesswomen":
		return w[:len(w)-2] + "an"
	case "children", "grandchildren":
		return w[:len(w)-3]
	case "feet":
		return "foot"
	case "lives", "wives", "knives":
		return w[:len(w)-3] + "fe"
	case "thieves", "leaves", "halves", "shelves", "wolves":
		return w[:len(w)-3] + "f"
	case "series", "species", "headquarters", "news", "gas", "bus", "dead", "aircraft":
		return w
	case "movies", "cookies", "calories", "zombies", "rookies":
		return w[:len(w)-1]
	}
	n := len(w)
	switch {
	case !isPlural(w) || n < 4 || w[n-1] != 's':
		return w
	case strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "oes"), strings.HasSuffix(w, "buses"):
		return w[:n-2]
	}
	return w[:n-1]
}

// adverb are words at the end of a phrase that are no noun.
func adverb(w string) bool {
	switch w {
	case "overnight", "alone", "already", "later", "earlier", "ago", "away", "apiece", "each", "too", "only", "so", "just", "now", "early", "yet", "together", "overseas":
		return true
	}
	return strings.HasSuffix(w, "ly") && len(w) > 4 && w != "family" && w != "assembly" && w != "ally" && w != "rally"
}

// boundary are words that end a noun phrase.
func boundary(w string) bool {
	switch w {
	case "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me",
		"who", "whom", "whose", "which", "what", "when", "where", "why", "how", "and", "or", "but", "nor", "if", "because", "although", "though", "while", "as", "than", "so", "whether", "once",
		"of", "in", "on", "at", "by", "for", "from", "with", "to", "into", "onto", "over", "under", "after", "before", "during", "since", "until", "till", "against", "among", "amongst", "between", "within", "without",
		"through", "throughout", "across", "about", "around", "near", "off", "out", "up", "down", "behind", "beyond", "via", "per", "despite", "toward", "towards", "upon", "inside", "outside", "including", "versus", "vs.", "except", "along", "above", "below",
		"is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "will", "would", "can", "could", "shall", "should", "may", "might", "must", "'s", "'re", "'ve", "'ll", "'d", "n't", "not",
		"there", "here", "then", "ago", "away", "also", "still", "both", "no", "said", "says", "apiece", "each", "every", "any", "some", "all", "yet", "too":
		return true
	}
	return false
}
