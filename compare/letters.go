package compare

// Letters names source i of a report, counted from 0: A, B, ... Z, AA, AB.
func Letters(i int) string { return letters(i) }
