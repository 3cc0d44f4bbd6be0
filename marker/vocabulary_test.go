package marker_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

func TestVocabularyListsEverything(t *testing.T) {
	for _, id := range criteria.FormNames() {
		source, err := criteria.LoadForm(id)
		if err != nil {
			t.Fatal(err)
		}
		form, faults := marker.NewForm(source)
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		v := form.Vocabulary()
		if v.Form != id || len(v.Tables) != len(form.Tables) || len(v.Programme.Columns) != len(form.Programme.Columns) {
			t.Errorf("%s: %d tables and %d fields", v.Form, len(v.Tables), len(v.Programme.Columns))
		}
		for i, table := range v.Tables {
			checkVocabulary(t, table, &form.Tables[i])
		}
	}
}

func checkVocabulary(t *testing.T, got marker.VocabularyTable, want *marker.Table) {
	t.Helper()
	if got.ID != want.ID || got.Labels.In("fr") != want.Label.Fr || got.Names != want.Sheet.Names || !slices.Equal(got.Stages, want.Stages) {
		t.Errorf("%s: got %+v", want.ID, got)
	}
	for i, c := range got.Columns {
		column := want.Columns[i]
		if c.ID != column.ID || c.Kind != column.Kind || c.List != column.List || c.Refers != column.Column.Refers {
			t.Errorf("%s.%s: got %+v", want.ID, column.ID, c)
		}
		if (len(c.Choices) > 0) != (c.Kind == "choice") {
			t.Errorf("%s.%s of kind %s has %d choices", want.ID, c.ID, c.Kind, len(c.Choices))
		}
	}
}

func TestVocabularyHasNoNullInJSON(t *testing.T) {
	source, err := criteria.LoadForm("joint-programme")
	if err != nil {
		t.Fatal(err)
	}
	form, _ := marker.NewForm(source)
	data, err := json.Marshal(form.Vocabulary())
	if err != nil || strings.Contains(string(data), "null") {
		t.Errorf("%v, or a null in %d bytes", err, len(data))
	}
	if !strings.Contains(string(data), `{"id":"cso","labels":{"en":"Civil society organisation","fr":"Organisation de la société civile","es":"Organización de la sociedad civil"}`) {
		t.Error("the type cso is not listed with its labels")
	}
}
