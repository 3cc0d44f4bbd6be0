package marker

import "locmark/marker/fact"

// How many consultations there are before it is worth a look that all of them are alike.
const (
	fewestOneDay    = 3 // two bodies heard on one day are one meeting, honestly told
	fewestUncounted = 2
)

// findOneDay finds that all consultations with a date were held on the same day.
func findOneDay(m *Marking, _ *Assessment) ([]fact.Cell, []string) {
	dates := m.records("consultations").given("date")
	if len(dates) < fewestOneDay {
		return nil, nil
	}
	for _, date := range dates {
		if date.Key != dates[0].Key {
			return nil, nil
		}
	}
	return cellsAt(dates), []string{"date", m.marker.voice.Date(dates[0].Number)}
}

// findAfterSubmission finds that every consultation with a date came after the first submission: nobody was heard while the
// programme could still be changed.
func findAfterSubmission(m *Marking, _ *Assessment) ([]fact.Cell, []string) {
	i := m.marker.form.Programme.Column("submitted")
	submitted, dates := m.field(i), m.records("consultations").given("date")
	if !submitted.Given || len(dates) == 0 {
		return nil, nil
	}
	for _, date := range dates {
		if date.Key <= submitted.Key { // both are ISO dates
			return nil, nil
		}
	}
	return append(cellsAt(dates), submitted.Cell), []string{"events", m.marker.voice.Count(len(dates)), "date", m.marker.voice.Date(submitted.Number)}
}

// findNobodyCounted finds that no consultation says how many women or men took part. No criterion asks for the numbers: who
// had people in the room mostly knows how many.
func findNobodyCounted(m *Marking, _ *Assessment) (cells []fact.Cell, args []string) {
	consultations := m.records("consultations")
	events := 0
	for row := range consultations.rows {
		women, men := consultations.at(row, "women"), consultations.at(row, "men")
		if isPositive(women) || isPositive(men) {
			return nil, nil
		}
		if heard := consultations.at(row, "organisation"); heard.Given {
			events++
			cells = append(cells, countedIn(heard, women, men)...)
		}
	}
	if events < fewestUncounted {
		return nil, nil
	}
	return cells, []string{"events", m.marker.voice.Count(events)}
}

// countedIn are the cells in which people would be counted; where the sheet has no such column, the one that says who was heard.
func countedIn(heard *fact.Value, counts ...*fact.Value) (cells []fact.Cell) {
	for _, count := range counts {
		if !count.Cell.IsZero() {
			cells = append(cells, count.Cell)
		}
	}
	if len(cells) == 0 {
		return []fact.Cell{heard.Cell}
	}
	return cells
}

func isPositive(v *fact.Value) bool { return v.Given && v.Number.Num > 0 }
