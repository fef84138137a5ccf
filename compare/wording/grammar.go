package wording

// Content reports whether the word carries meaning by itself; words of
// grammar alone never make two texts one.
func (w *Word) Content() bool {
	n := w.Norm
	if len(n) < 2 {
		return n != "" && n[0] >= '0' && n[0] <= '9'
	}
	if n[0] == '\'' {
		return false
	}
	switch n {
	case "the", "an", "and", "or", "but", "if", "of", "in", "on", "at", "by", "for", "from", "with", "to", "as", "than", "that",
		"this", "these", "those", "there", "here", "it", "its", "he", "she", "they", "we", "you", "me", "him", "her", "us", "them",
		"his", "their", "our", "my", "your", "is", "was", "are", "were", "be", "been", "being", "am", "has", "have", "had", "do",
		"does", "did", "will", "would", "can", "could", "may", "might", "should", "must", "shall", "not", "no", "so", "very", "just",
		"who", "which", "what", "when", "where", "how", "why", "about", "into", "out", "up", "down", "over", "all", "any", "some",
		"more", "most", "very-much", "too", "also", "then", "now", "going", "go", "get", "got", "know", "think", "say", "said", "mr",
		"ms", "mrs", "well", "really", "because", "one", "like":
		return false
	}
	return true
}
