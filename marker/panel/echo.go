package panel

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"locmark/marker/fact"
)

// echoes takes out of reasons what the form itself says: what is left are a reviewer's own words, by which a reason is judged.
type echoes struct{ shown map[string][]string } // by programme: the lines of evidence of all its rows that make a sentence

// newEchoes knows what the rows of ratings show of each programme.
func newEchoes(ratings []Rating) *echoes {
	e := &echoes{map[string][]string{}}
	met := map[string]bool{}
	for _, r := range ratings {
		for _, line := range linesOf(r.Evidence) {
			if key := r.Programme + "\n" + line; isSentence(line) && !met[key] {
				met[key] = true
				e.shown[r.Programme] = append(e.shown[r.Programme], line)
			}
		}
	}
	return e
}

// own are the words of a reason, folded, that the form does not say: without whole sentences of the evidence shown for its
// programme, and of its own criterion and ladder. A shorter line of its own evidence counts against it only where nothing else
// is there.
func (e *echoes) own(r *Rating) string {
	sentences := slices.Concat(e.shown[r.Programme], rungsOf(r.Form))
	if left(r, slices.Concat(sentences, linesOf(r.Evidence))) == "" {
		return ""
	}
	return left(r, sentences)
}

// left is a reason without some lines, and without columns of the form that it points at. What then is left of a line and stands
// in the criterion or ladder word for word is not left either.
func left(r *Rating, lines []string) string {
	form := spaced(r.Form)
	lines = longestFirst(lines)
	var own []string
	for line := range strings.Lines(r.Reason) {
		said := fact.Fold(columnOfForm.ReplaceAllString(without(fact.Fold(line), lines), " "))
		if said != "" && !strings.Contains(form, spaced(said)) {
			own = append(own, said)
		}
	}
	return strings.Join(own, " ")
}

// columnOfForm is a column of the form by its letter, in a folded text: whoever writes “see column D” points at what it says.
var columnOfForm = regexp.MustCompile(`\b(?:column|colonne|columna) [a-z]\b`)

// wordsOfSentence is from how many words on a line is a sentence, which nobody writes by chance as another row has it. A shorter
// one may be the name of an organisation that any reason may hold.
const wordsOfSentence = 6

func isSentence(line string) bool { return len(strings.Fields(line)) >= wordsOfSentence }

// rungsOf are the lines of a criterion and its ladder, folded, with what each level is called and without, and the conditions that
// a level lists, if they are sentences.
func rungsOf(form string) []string {
	var all []string
	for line := range strings.Lines(form) {
		_, asks, _ := strings.Cut(line, ":")
		for _, text := range append([]string{line, asks}, strings.Split(asks, ";")...) {
			if folded := fact.Fold(text); isSentence(folded) {
				all = append(all, folded)
			}
		}
	}
	return all
}

// spaced sets words apart from what stands before and behind them, so that none is found within another.
func spaced(text string) string { return " " + fact.Fold(text) + " " }

// linesOf are the lines of a cell of evidence, folded, with the cells that each ends with and without them.
func linesOf(evidence string) []string {
	var all []string
	for line := range strings.Lines(evidence) {
		line = strings.TrimSpace(line)
		all = append(all, fact.Fold(line))
		if at := strings.LastIndex(line, " ("); at > 0 && strings.HasSuffix(line, ")") {
			all = append(all, fact.Fold(line[:at]))
		}
	}
	return slices.DeleteFunc(all, func(line string) bool { return line == "" })
}

// longestFirst orders lines so that none is taken out of a longer one.
func longestFirst(lines []string) []string {
	slices.SortFunc(lines, func(a, b string) int {
		return cmp.Or(utf8.RuneCountInString(b)-utf8.RuneCountInString(a), cmp.Compare(a, b))
	})
	return lines
}

// without takes lines out of a text, both folded.
func without(text string, lines []string) string {
	text = spaced(text)
	for _, line := range lines {
		text = strings.ReplaceAll(text, spaced(line), "  ")
	}
	return fact.Fold(text)
}
