package workbook_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
)

// standInName begins the names by which a step tries what only people can name.
const standInName = "Council of Rivertown"

// TestNoStandInIsTold: in a shipped programme one name is blank. The step asks for it; what stands in for it while the step is
// tried is in no text and no record. Whatever the name then is, the level promised is reached where all cells that are to say it do.
func TestNoStandInIsTold(t *testing.T) {
	written, named := 0, 0
	eachShipped(t, func(m *marker.Marking) {
		eachNameBlank(m, func(blank *fact.Programme, cell fact.Cell) {
			without := m.Marker().Mark(blank)
			assessment := without.Assessment()
			record, err := json.Marshal(assessment)
			if err != nil {
				t.Fatal(err)
			}
			if at := strings.Index(string(record), standInName); at >= 0 {
				t.Errorf("%s without %s: …%s", m.ProgrammeID(), cell, record[max(0, at-200):at+30])
			}
			written += strings.Count(string(record), "the one written in "+cell.String())
			for i, f := range assessment.Criteria {
				stepped, ok := without.Stepped(i)
				if !ok || !rename(stepped, "Nouvelle-Rive") {
					continue
				}
				named++
				if level, _ := m.Marker().Mark(stepped).CriterionLevel(i); level != f.Action.ToLevel {
					t.Errorf("%s without %s, %s: %d is promised and %d reached: %s", m.ProgrammeID(), cell, f.ID, f.Action.ToLevel, level, f.Action.Text)
				}
			}
		})
	})
	if written == 0 || named == 0 {
		t.Errorf("%d texts refer to a name that is to be written, and %d names were written", written, named)
	}
}

// eachNameBlank gives copies of a programme, each without the first name of a table: that of its rows, or, where they have none,
// each that they refer to.
func eachNameBlank(m *marker.Marking, do func(blank *fact.Programme, cell fact.Cell)) {
	for table, rows := range m.Programme().Tables {
		form := &m.Marker().Form().Tables[table]
		for column := range form.Columns {
			isKey := column == form.Names || form.Names < 0 && form.Columns[column].Spec.Kind == fact.Name
			at := slices.IndexFunc(rows, func(row fact.Row) bool { return row[column].Given })
			if !isKey || at < 0 {
				continue
			}
			blank := *m.Programme()
			blank.Tables = slices.Clone(blank.Tables)
			blank.Tables[table] = slices.Clone(rows)
			blank.Tables[table][at] = slices.Clone(rows[at])
			cell := rows[at][column].Cell
			blank.Tables[table][at][column] = fact.Value{Cell: cell}
			do(&blank, cell)
		}
	}
}

// rename writes a name wherever a stand-in stands, alone or in a list, and reports whether there was one.
func rename(programme *fact.Programme, name string) bool {
	renamed := false
	for _, rows := range programme.Tables {
		for _, row := range rows {
			for i := range row {
				if v := &row[i]; strings.HasPrefix(v.Text, standInName) && v.Keys == nil {
					v.Raw, v.Text, v.Key, renamed = name, name, fact.Fold(name), true
				}
				for k := range row[i].Items {
					if strings.HasPrefix(row[i].Items[k], standInName) {
						row[i].Items[k], row[i].Keys[k], renamed = name, fact.Fold(name), true
					}
				}
			}
		}
	}
	return renamed
}
