package marker_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// onSheet is the base programme with its budget lines named 1, 2, … in the rows from 5 on of a sheet. The place of the second
// is merged over the third, and blank.
func onSheet(t *testing.T, b bench) (*fact.Programme, int, []fact.Row) {
	t.Helper()
	programme := markertest.Base(t, b.Marker)
	budget := b.Form().Table("budget")
	rows := programme.Tables[budget]
	for len(rows) < 6 {
		rows = append(rows, append(fact.Row{}, rows[0]...))
	}
	line, place, spent := b.table("budget").Column("line"), b.table("budget").Column("territory"), b.table("budget").Column("spent")
	for i, row := range rows {
		for column := range row {
			row[column].Cell = fact.Cell{Sheet: "Budget détaillé", Col: column + 1, Row: 5 + i}
		}
		name := string(rune('1' + i))
		row[line] = fact.Value{Raw: name, Text: name, Key: name, Given: true, Cell: row[line].Cell}
	}
	for _, column := range []int{place, spent} {
		rows[1][column] = fact.Value{Cell: rows[1][column].Cell}
		rows[2][column] = fact.Value{Cell: rows[1][column].Cell, How: fact.Merged}
	}
	programme.Tables[budget] = rows
	return programme, budget, rows
}

// TestWhatIfSaysWhichCell: a row's name comes before its number on the sheet, and where both are there the other cell is told of.
func TestWhatIfSaysWhichCell(t *testing.T) {
	b := newBench(t)
	programme, _, rows := onSheet(t, b)
	amount := b.table("budget").Column("amount")
	third, sixth := rows[2][amount].Cell.String(), rows[5][amount].Cell.String()
	for _, test := range []struct{ where, cell, other string }{
		{"budget.amount[3]", third, ""},
		{"budget.amount[6]", sixth, rows[1][amount].Cell.String()},
		{"budget.amount[10]", sixth, ""},
		{third, third, ""},
		{strings.ToLower(strings.ReplaceAll(third, "'", "")), third, ""},
	} {
		_, imagined, err := b.WhatIf(programme, []string{test.where + "=7"})
		if err != nil {
			t.Errorf("%s: %v", test.where, err)
			continue
		}
		want := marker.Imagined{Table: "budget", Column: "amount", Label: "Amount", Cell: test.cell, Other: test.other,
			From: imagined[0].From, To: imagined[0].To, Name: imagined[0].Name}
		if diff := cmp.Diff([]marker.Imagined{want}, imagined); diff != "" || (imagined[0].Name != "") != (test.other != "") {
			t.Errorf("%s: %s", test.where, diff)
		}
		if imagined[0].From == "" || !strings.HasSuffix(imagined[0].To, "7") {
			t.Errorf("%s: %q becomes %q", test.where, imagined[0].From, imagined[0].To)
		}
	}
}

// TestWhatIfDoesNotGuess: what is read from no cell, or from several rows, is told.
func TestWhatIfDoesNotGuess(t *testing.T) {
	b := newBench(t)
	programme, _, rows := onSheet(t, b)
	line, amount := b.table("budget").Column("line"), b.table("budget").Column("amount")
	rows[4][line].Text = rows[3][line].Text
	rows[5][amount].Cell = rows[4][amount].Cell
	merged := rows[2][b.table("budget").Column("territory")].Cell
	under := fact.Cell{Sheet: merged.Sheet, Col: merged.Col, Row: merged.Row + 1}
	for change, want := range map[string]string{
		under.String() + "=7":                under.String() + " lies in a merged area, whose entry stands in " + merged.String() + "; name that cell",
		"Budget détaillé!ZZ99=7":             "nothing is read from Budget détaillé!ZZ99",
		"Budget!O=7":                         "is no change",
		"budget.amount[4]=7":                 `budget has 2 rows "4"; name the cell that is meant: ` + rows[3][amount].Cell.String(),
		rows[4][amount].Cell.String() + "=7": "2 rows are read from",
	} {
		if _, _, err := b.WhatIf(programme, []string{change}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", change, err)
		}
	}
}

// TestMergedCellsSayOneThing: what is written into a merged cell is said in all its rows, but what is counted is counted once.
func TestMergedCellsSayOneThing(t *testing.T) {
	b := newBench(t)
	programme, budget, rows := onSheet(t, b)
	place, spent := b.table("budget").Column("territory"), b.table("budget").Column("spent")
	for _, row := range []string{"2", "3"} {
		changed, imagined, err := b.WhatIf(programme, []string{"budget.territory[" + row + "]=Mto Mweupe", "budget.spent[" + row + "]=7"})
		if err != nil {
			t.Fatal(err)
		}
		after := changed.Tables[budget]
		if after[1][place].Text != "Mto Mweupe" || after[2][place].Text != "Mto Mweupe" || after[0][place].Text != rows[0][place].Text {
			t.Errorf("by row %s, the places are %q and %q", row, after[1][place].Text, after[2][place].Text)
		}
		if after[1][spent].Key != "7" || after[2][spent].Given {
			t.Errorf("by row %s, %q and %q are spent", row, after[1][spent].Key, after[2][spent].Key)
		}
		if said := imagined[1]; said.Cell != rows[1][spent].Cell.String() || said.From != "" || !strings.HasSuffix(said.To, "7") {
			t.Errorf("by row %s, what is spent is said to be %+v", row, said)
		}
		if rows[2][place].Given {
			t.Error("the programme itself is changed")
		}
	}
}
