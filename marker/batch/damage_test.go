package batch

import (
	"path/filepath"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/report"
)

// TestDamageInAnyLanguage: what is wrong with a record is a whole sentence of the report's language, and what is passed on calls the
// folder by its name, alone or beside others, and not by where it lies.
func TestDamageInAnyLanguage(t *testing.T) {
	dir := folderOf(t, ours, `{"programme":`, `{"programme":{"id":5}}`, `{}`, strings.Replace(record("a.xlsx", "null", "1"), `"status"`, `"level":9,"status"`, 1))
	for _, folders := range [][]string{{dir}, {dir, folderOf(t, ours)}} {
		e, err := OpenEarlier(folders)
		if err != nil {
			t.Fatal(err)
		}
		var all []Damage
		err = e.Each(func(Scored) error { return nil }, func(report.Again) {}, func(d Damage) { all = append(all, d) })
		e.Close()
		if err != nil || len(all) != 4 {
			t.Fatal(err, all)
		}
		said := map[string]bool{}
		for _, language := range criteria.Languages {
			words, err := criteria.LoadWords(language)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range all {
				problem := d.Problem(marker.NewVoice(words))
				if strings.Contains(problem.Message, "record_") || strings.Contains(problem.Message, filepath.Dir(dir)) || problem.Code != "RECORD_UNREADABLE" {
					t.Errorf("%s: %v", language, problem)
				}
				said[problem.Message] = true
			}
		}
		if len(said) != len(all)*len(criteria.Languages) {
			t.Errorf("sentences are the same in several languages, or for several faults: %v", said)
		}
	}
}
