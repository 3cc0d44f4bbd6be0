package workbook

import (
	"slices"
	"testing"
)

func TestLabelsAndValues(t *testing.T) {
	tests := []struct {
		name  string
		rows  [][]string
		id    string
		title string
	}{
		{"next to each other", [][]string{{"Programme ID", "JP-1"}, {"Title", "Water"}}, "Programme!B1", "Programme!B2"},
		{"below a title and a note", [][]string{{"A programme"}, {"Please fill in"}, nil, {"Programme ID", "JP-1"}, {"Title", "Water"}}, "Programme!B4", "Programme!B5"},
		{"further right", [][]string{{"", "", "ID:", "", "JP-1"}, {"", "", "Title *", "", "", "Water"}}, "Programme!E1", "Programme!F2"},
		{"in French", [][]string{{"identifiant du programme", "JP-1"}, {"TITRE", "Water"}}, "Programme!B1", "Programme!B2"},
		{"in two languages", [][]string{{"Programme ID", "JP-1"}, {"Title / Título", "Water"}}, "Programme!B1", "Programme!B2"},
		{"by id", [][]string{{"id", "JP-1"}, {"title", "Water"}}, "Programme!B1", "Programme!B2"},
		{"two pairs a row", [][]string{{"Programme ID", "JP-1", "Title", "Water"}, {"Country", "Kenya", "Region", "Africa"}}, "Programme!B1", "Programme!D1"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			rows := append(test.rows, []string{})
			reading, p := understood(t, sheetWith("Programme", rows...), sheetWith("Outputs", []string{"ID", "Title"}))
			id, title := field(t, reading, p, "id"), field(t, reading, p, "title")
			if id.Text != "JP-1" || id.Cell.String() != test.id {
				t.Errorf("id %q at %s, want JP-1 at %s", id.Text, id.Cell, test.id)
			}
			if title.Text != "Water" || title.Cell.String() != test.title {
				t.Errorf("title %q at %s, want Water at %s", title.Text, title.Cell, test.title)
			}
		})
	}
}

func TestValueWordedAsALabel(t *testing.T) {
	reading, p := understood(t, programmeSheetOf([]string{"Region", "Title"}))
	if v := field(t, reading, p, "region"); v.Text != "Title" {
		t.Errorf("region is %q, want the value beside it", v.Text)
	}
}

func TestRemarksAreNoValues(t *testing.T) {
	reading, p := understood(t, sheetWith("Programme",
		[]string{"Programme ID", "JP-1", "the code of the Fund"},
		[]string{"Title", "", "at most two lines"},
		[]string{"Country", "Kenya"}))
	title := field(t, reading, p, "title")
	if title.Given || title.Cell.String() != "Programme!B2" {
		t.Errorf("title is %q at %s, want a blank at Programme!B2", title.Text, title.Cell)
	}
	if !slices.Contains(unreadAt(reading), "UNREAD_TEXT Programme!C1") {
		t.Errorf("the remarks are not named: %v", unreadAt(reading))
	}
}

func TestHintsAreNoValues(t *testing.T) {
	reading, _ := understood(t, programmeSheetOf())
	hint := reading.Form.Programme.Columns[1].Hint.Fr
	for _, row := range [][]string{{"Region", hint}, {"Region", "", hint}} {
		again, p := understood(t, programmeSheetOf(row, []string{"Donors", "Spain", "remark"}))
		if v := field(t, again, p, "region"); v.Given || v.Raw != "" {
			t.Errorf("a hint was read as a value: %q", v.Raw)
		}
	}
}

func TestStackedList(t *testing.T) {
	reading, p := understood(t, programmeSheetOf(
		[]string{"Donors", "Spain"}, []string{"", "European Union"}, []string{"", "Norway"}, []string{"Lead agency", "UNDP"}, nil, []string{"", "a note below"}))
	donors := field(t, reading, p, "donors")
	if want := []string{"spain", "european-union", "norway"}; !slices.Equal(donors.Keys, want) {
		t.Errorf("donors are %q, want %q", donors.Keys, want)
	}
	if lead := field(t, reading, p, "lead_agency"); lead.Text != "UNDP" {
		t.Errorf("lead agency is %q", lead.Text)
	}
	if donors.Cell.String() != "Programme!B5" {
		t.Errorf("donors cited at %s", donors.Cell)
	}
}

func TestLabelTwice(t *testing.T) {
	reading, p := understood(t, programmeSheetOf([]string{"Region", ""}, []string{"Region", "Africa"}, []string{"Title", "Another"}))
	if region, title := field(t, reading, p, "region"), field(t, reading, p, "title"); region.Text != "Africa" || title.Text != "Water for all" {
		t.Errorf("region %q and title %q: want the first with a value", region.Text, title.Text)
	}
	if got := codes(reading.Problems); !slices.Equal(got, []string{"HEADER_TWICE", "HEADER_TWICE"}) {
		t.Errorf("problems are %v", got)
	}
	if args := reading.Problems[1].Args; !slices.Contains(args, "Programme!A2") || !slices.Contains(args, "Programme!A7") {
		t.Errorf("the problem does not name both cells: %v", args)
	}
}

func TestUnknownLabelIsNamed(t *testing.T) {
	reading, _ := understood(t, programmeSheetOf([]string{"Approved by", "A. Person"}, []string{"A heading"}))
	if got := unreadAt(reading); !slices.Equal(got, []string{"UNREAD_LABEL Programme!A5"}) {
		t.Errorf("not read: %v, want the unknown label alone", got)
	}
}

// unreadAt gives what was not read as "code place".
func unreadAt(r *Reading) []string {
	var all []string
	for _, u := range r.Unread() {
		place := u.Cell.String()
		if place == "" {
			place = u.Sheet
		}
		all = append(all, u.Code+" "+place)
	}
	return all
}
