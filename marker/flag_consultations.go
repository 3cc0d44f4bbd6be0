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
func findNobodyCounted(m *Marking, _ *Assessment) ([]fact.Cell, []string) {
	consultations := m.records("consultations")
	heard := consultations.given("organisation")
	if len(heard) < fewestUncounted {
		return nil, nil
	}
	for row := range consultations.rows {
		if isPositive(consultations.at(row, "women")) || isPositive(consultations.at(row, "men")) {
			return nil, nil
		}
	}
	return cellsAt(heard), nil
}

func isPositive(v *fact.Value) bool { return v.Given && v.Number.Num > 0 }
