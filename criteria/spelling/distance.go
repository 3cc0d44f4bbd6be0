// Package spelling says how unlike two words are, for messages that ask: did you mean …?
package spelling

// Distance is how many letters must be put in, left out, changed or swapped with the next one to make one text of another.
// Capital letters and accents count: whoever does not mind them folds both texts first. (The restricted Damerau-Levenshtein
// distance, also called optimal string alignment.)
func Distance(a, b string) int {
	const most = 200 // beyond this two texts are not compared letter by letter: a paragraph is no misspelt choice
	if len(a) > most || len(b) > most {
		return max(len(a), len(b))
	}
	from, to := []rune(a), []rune(b)
	before, above, row := make([]int, len(to)+1), make([]int, len(to)+1), make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i := range from {
		before, above, row = above, row, before
		row[0] = i + 1
		for j := range to {
			changed := above[j]
			if from[i] != to[j] {
				changed++
			}
			row[j+1] = min(changed, row[j]+1, above[j+1]+1)
			if i > 0 && j > 0 && from[i] == to[j-1] && from[i-1] == to[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(to)]
}
