package fact

// distance is how many letters must be put in, left out or changed to make one folded text of another.
func distance(a, b string) int {
	const most = 200 // beyond this two texts are not compared letter by letter: a paragraph is no misspelt choice
	if len(a) > most || len(b) > most {
		return max(len(a), len(b))
	}
	from, to := []rune(a), []rune(b)
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i := range from {
		diagonal := row[0]
		row[0] = i + 1
		for j := range to {
			changed := diagonal
			if from[i] != to[j] {
				changed++
			}
			diagonal = row[j+1]
			row[j+1] = min(changed, row[j]+1, diagonal+1)
		}
	}
	return row[len(to)]
}
