package marker_test

import (
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
)

// programmeOf is a programme of one field.
func programmeOf(v fact.Value) *fact.Programme { return &fact.Programme{Fields: []fact.Value{v}} }

// TestEvidenceHoweverItIsStored: an amount that another office program stores with other digits, and a text with spaces around it,
// say the same wherever they stand; another amount, unit or text does not.
func TestEvidenceHoweverItIsStored(t *testing.T) {
	amount := fact.Value{Given: true, Raw: "477927.00", Text: "477927.00", Number: fact.Ratio{Num: 47792700, Den: 100}, Cell: fact.Cell{Sheet: "Budget", Col: 2, Row: 5}}
	text := fact.Value{Given: true, Raw: "Water ", Text: "Water"}
	for _, test := range []struct {
		name       string
		one, other fact.Value
		same       bool
	}{
		{"other digits, elsewhere", amount, fact.Value{Given: true, Raw: "477927", Text: "477927", Number: fact.Ratio{Num: 477927, Den: 1}}, true},
		{"another amount", amount, fact.Value{Given: true, Raw: "477927.00", Text: "477927.00", Number: fact.Ratio{Num: 47792701, Den: 100}}, false},
		{"another currency", amount, fact.Value{Given: true, Raw: "477927.00", Text: "477927.00", Number: fact.Ratio{Num: 477927, Den: 1}, Unit: "EUR"}, false},
		{"spaces around", text, fact.Value{Given: true, Raw: "Water", Text: "Water"}, true},
		{"another text", text, fact.Value{Given: true, Raw: "Waters", Text: "Waters"}, false},
		{"nothing", text, fact.Value{}, false},
	} {
		one, other := marker.Evidence(programmeOf(test.one)), marker.Evidence(programmeOf(test.other))
		if (one == other) != test.same {
			t.Errorf("%s: same %v, want %v", test.name, one == other, test.same)
		}
	}
}
