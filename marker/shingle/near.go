package shingle

// How much two texts share before it is worth a look. These are judgement: at four shingles, eight words in a row are the
// same; at two fifths of the shorter text, a sentence of thirteen words with one name replaced is still found.
const (
	leastShared = 4
	plenty      = 20 // shared shingles, 24 words in a row, that are worth a look in a text of any length
)

// Near reports whether two texts are the same, or nearly, or one holds much of the other.
func Near(a, b Text) bool {
	return near(shared(a, b), len(a.runs), len(b.runs))
}

// near judges by how many shingles two texts share, and how many each has.
func near(shared, a, b int) bool {
	return shared >= leastShared && (shared >= plenty || 5*shared >= 2*min(a, b))
}

// resembles reports whether at least half of all that two texts say is said by both.
func resembles(shared, a, b int) bool {
	return 2*shared >= a+b-shared
}

// shared counts the shingles of both.
func shared(a, b Text) int {
	count := 0
	for i, k := 0, 0; i < len(a.runs) && k < len(b.runs); {
		switch {
		case a.runs[i] < b.runs[k]:
			i++
		case a.runs[i] > b.runs[k]:
			k++
		default:
			count, i, k = count+1, i+1, k+1
		}
	}
	return count
}
