package criteria

import (
	"strings"
	"testing"
)

func TestNewCriterion(t *testing.T) {
	for _, top := range []int{1, 3, 6} {
		data, err := NewCriterion("C-x9", top)
		if err != nil {
			t.Fatal(err)
		}
		var c Criterion
		if err := read("C-x9.yaml", data, &c); err != nil {
			t.Fatalf("%v in\n%s", err, data)
		}
		if c.ID != "C-x9" || len(c.Measures) != 1 || c.Measures[0].Name != "partners_of_c_x9" {
			t.Errorf("id %q, measures %+v", c.ID, c.Measures)
		}
		if len(c.Levels) != top || len(c.Sources) != top || len(c.Examples) != top+1 {
			t.Errorf("up to %d: %d levels, %d sources, %d examples", top, len(c.Levels), len(c.Sources), len(c.Examples))
		}
		for _, text := range []Text{c.Title, c.Question, c.Action, c.Evidence, c.Measures[0].Value.Title} {
			if len(text.All()) != len(Languages) {
				t.Errorf("%q is not in every language", text.En)
			}
		}
		if strings.Contains(string(data), "<<") || strings.Contains(string(data), "\n\n\n") {
			t.Errorf("the template shows through:\n%s", data)
		}
	}
}

func TestFilesOfAnEdition(t *testing.T) {
	for _, id := range EditionNames() {
		edition, faults, err := LoadEdition(id)
		if err != nil || len(faults) > 0 {
			t.Fatal(faults, err)
		}
		files := edition.Files()
		if len(files) != len(edition.Criteria)+2 || len(files["edition.yaml"]) == 0 || len(files["base.yaml"]) == 0 {
			t.Errorf("%s has %d files", id, len(files))
		}
		for name, data := range files {
			if original, err := embedded.ReadFile("editions/" + id + "/" + name); err != nil || string(original) != string(data) {
				t.Errorf("%s/%s is not the file as it stands (%v)", id, name, err)
			}
		}
	}
}
