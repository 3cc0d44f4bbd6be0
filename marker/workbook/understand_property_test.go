package workbook

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
)

// contentOf is what a programme says, without the cells it says it in.
func contentOf(p *fact.Programme) string {
	var b strings.Builder
	say := func(values []fact.Value) {
		for _, v := range values {
			fmt.Fprintf(&b, "%v %q %q %q|", v.Given, v.Text, v.Key, v.Keys)
		}
		b.WriteByte('\n')
	}
	say(p.Fields)
	for _, rows := range p.Tables {
		fmt.Fprintln(&b, rows == nil)
		for _, row := range rows {
			say(row)
		}
	}
	return b.String()
}

// pool holds texts that may stand in a cell of any kind.
var pool = []string{"Town of Ziwa", "Mto Mweupe", "local_government", "Kenya", "1000", "1.5", "2025-06-30", "45506", "yes", "tbd", "-", "O1; O2", "grant", "#REF!", "proposal"}

// drawTable draws rows for a table of a form, under the first label of each column.
func drawTable(t *rapid.T, table *marker.Table) [][]string {
	rows := [][]string{{}}
	for _, c := range table.Columns {
		rows[0] = append(rows[0], rapid.SampledFrom(c.Label.All()).Draw(t, "label"))
	}
	for range rapid.IntRange(1, 4).Draw(t, "rows") {
		row := make([]string, len(table.Columns))
		for i := range row {
			row[i] = rapid.SampledFrom(append(pool, "")).Draw(t, table.Columns[i].ID)
		}
		rows = append(rows, row)
	}
	return rows
}

// drawForm draws the fields of a programme and some of its tables.
func drawForm(t *rapid.T, form *marker.Form) (fields [][]string, tables map[int][][]string) {
	for _, c := range form.Programme.Columns {
		fields = append(fields, []string{c.Label.En, rapid.SampledFrom(pool).Draw(t, c.ID)})
	}
	fields[form.Programme.Column("id")][1] = "JP-1"
	tables = map[int][][]string{}
	for i := range form.Tables {
		if rapid.Bool().Draw(t, form.Tables[i].ID) {
			tables[i] = drawTable(t, &form.Tables[i])
		}
	}
	return fields, tables
}

func read(t *rapid.T, catalog *Catalog, sheets []Sheet) *fact.Programme {
	reading, problem := catalog.Understand(bookOf(sheets...), "")
	if problem != nil {
		t.Fatalf("not understood: %+v", *problem)
	}
	return slices.Collect(reading.Programmes(""))[0]
}

func proposalOf(form *marker.Form, fields [][]string, tables map[int][][]string) []Sheet {
	sheets := []Sheet{sheetWith("Programme", fields...)}
	for i := range form.Tables {
		if rows, ok := tables[i]; ok {
			sheets = append(sheets, sheetWith(form.Tables[i].Label.En, rows...))
		}
	}
	return sheets
}

// scattered moves a table's columns about, puts unknown ones between them, and titles above.
func scattered(t *rapid.T, rows [][]string) [][]string {
	order := rapid.Permutation(slices.Collect(func(yield func(int) bool) {
		for i := range len(rows[0]) + 2 {
			if !yield(i) {
				return
			}
		}
	})).Draw(t, "order")
	moved := slices.Repeat([][]string{nil}, rapid.IntRange(0, 5).Draw(t, "empty rows"))
	moved = append(moved, []string{"A title"})
	for n, row := range rows {
		wider := append(slices.Clone(row), fmt.Sprint("unknown ", n), "")
		next := make([]string, len(wider))
		for i, from := range order {
			next[i] = wider[from]
		}
		moved = append(moved, next)
	}
	return moved
}

func TestPlaceOfColumnsChangesNothing(t *testing.T) {
	catalog, form := fullCatalog(t), formOf(t, "joint-programme")
	rapid.Check(t, func(t *rapid.T) {
		fields, tables := drawForm(t, form)
		want := contentOf(read(t, catalog, proposalOf(form, fields, tables)))
		for i, rows := range tables {
			tables[i] = scattered(t, rows)
		}
		sheets := proposalOf(form, fields, tables)
		slices.Reverse(sheets)
		if got := contentOf(read(t, catalog, sheets)); got != want {
			t.Errorf("read\n%s\nbefore\n%s", got, want)
		}
	})
}

// registerWith puts a proposal into a register, with another programme before it and one after.
func registerWith(form *marker.Form, fields [][]string, tables map[int][][]string) []Sheet {
	var header, row, other []string
	for _, f := range fields {
		header, row, other = append(header, f[0]), append(row, f[1]), append(other, "25/12/2025")
	}
	id := form.Programme.Column("id")
	before, after := slices.Clone(other), slices.Clone(other)
	before[id], after[id] = "JP-0", "JP-2"
	sheets := []Sheet{sheetWith("Programmes", header, before, row, after)}
	for i := range form.Tables {
		rows := [][]string{{"Programme"}}
		if _, ok := tables[i]; !ok {
			continue
		}
		rows[0] = append(rows[0], tables[i][0]...)
		for _, r := range tables[i][1:] {
			filler := slices.Repeat([]string{"25/12/2025"}, len(r))
			rows = append(rows, append([]string{"JP-0"}, filler...), append([]string{"JP-1"}, r...), append([]string{"JP-2"}, filler...))
		}
		sheets = append(sheets, sheetWith(form.Tables[i].Label.En, rows...))
	}
	return sheets
}

func TestRegisterSaysWhatProposalsSay(t *testing.T) {
	catalog, form := fullCatalog(t), formOf(t, "joint-programme")
	rapid.Check(t, func(t *rapid.T) {
		fields, tables := drawForm(t, form)
		want := contentOf(read(t, catalog, proposalOf(form, fields, tables)))
		reading, problem := catalog.Understand(bookOf(registerWith(form, fields, tables)...), "")
		if problem != nil {
			t.Fatal(*problem)
		}
		programmes := slices.Collect(reading.Programmes("JP-1"))
		if got := contentOf(programmes[0]); got != want {
			t.Errorf("the register says\n%s\nthe proposal\n%s", got, want)
		}
	})
}

// Whatever stands in a workbook, it is read or refused.
func FuzzUnderstand(f *testing.F) {
	f.Add("Programme\tID\nJP-1\tTitle", "Budget")
	f.Add("Programme\tOrganisation\tTotal\nx\ty\tz", "Partners")
	catalog := fullCatalog(f)
	f.Fuzz(func(t *testing.T, text, name string) {
		var rows [][]string
		for line := range strings.SplitSeq(text, "\n") {
			rows = append(rows, strings.Split(line, "\t"))
		}
		reading, problem := catalog.Understand(bookOf(programmeSheetOf(), sheetWith(name, rows...), sheetWith(name+" ", rows...)), "")
		if problem != nil {
			return
		}
		for p := range reading.Programmes("") {
			reading.Expected(p)
			if len(p.Fields) != len(reading.Form.Programme.Columns) || len(p.Tables) != len(reading.Form.Tables) {
				t.Error("the programme has not the shape of its form")
			}
		}
		reading.Unread()
	})
}
