package workbook

import (
	"strconv"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

func exampleOf(t *testing.T, language string) (*marker.Form, *Filling) {
	t.Helper()
	form := formOf(t, "joint-programme")
	node, err := criteria.LoadExample(form.ID)
	if err != nil {
		t.Fatal(err)
	}
	filling, faults := FillingOf(form, node, language)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return form, filling
}

func sum(t *testing.T, rows []map[string]string, column string) int {
	t.Helper()
	total := 0
	for _, row := range rows {
		amount, err := strconv.Atoi(row[column])
		if err != nil {
			t.Fatal(err)
		}
		total += amount
	}
	return total
}

func TestExampleAddsUp(t *testing.T) {
	_, filling := exampleOf(t, "en")
	total, err := strconv.Atoi(filling.Fields["total_budget"])
	if err != nil || sum(t, filling.Tables["budget"], "amount") != total || sum(t, filling.Tables["contributions"], "amount") != total {
		t.Errorf("budget lines and contributions do not add up to %d (%v)", total, err)
	}
}

func TestExampleReferencesResolve(t *testing.T) {
	form, filling := exampleOf(t, "en")
	entered := func(table int, name string) bool {
		named := form.Tables[table].Columns[form.Tables[table].Names].ID
		for _, row := range filling.Tables[form.Tables[table].ID] {
			if row[named] == name {
				return true
			}
		}
		return false
	}
	for _, table := range form.Tables {
		for _, c := range table.Columns {
			for _, row := range filling.Tables[table.ID] {
				for name := range strings.SplitSeq(row[c.ID], "; ") {
					if c.Refers >= 0 && name != "" && !entered(c.Refers, name) {
						t.Errorf("%s.%s names %q, which stands nowhere", table.ID, c.ID, name)
					}
				}
			}
		}
	}
}

func TestExampleFillsEveryTableOfAProposal(t *testing.T) {
	for _, language := range criteria.Languages {
		form, filling := exampleOf(t, language)
		for _, table := range form.Tables {
			if len(filling.Tables[table.ID]) == 0 {
				t.Errorf("%s is empty", table.ID)
			}
		}
		for _, c := range form.Programme.Columns {
			if asked := len(c.Stages) == 0; asked != (filling.Fields[c.ID] != "") {
				t.Errorf("%s: %q at the stage proposal", c.ID, filling.Fields[c.ID])
			}
		}
	}
}

func TestExampleSaysThatItIsMadeUp(t *testing.T) {
	for _, language := range criteria.Languages {
		_, filling := exampleOf(t, language)
		data := written(t, "joint-programme", language, TemplateOptions{Filling: filling, Example: true})
		words, _ := criteria.LoadWords(language)
		if got, _ := opened(t, data).GetCellValue(instructions.In(language), "A2"); got != words.Say("template.EXAMPLE") {
			t.Errorf("in %s the first sheet begins with %q", language, got)
		}
	}
}

func scalar(text string) criteria.Node { return criteria.Node{Kind: criteria.Scalar, Text: text} }

func mapping(entries ...criteria.Node) criteria.Node {
	node := criteria.Node{Kind: criteria.Map}
	for i := 0; i < len(entries); i += 2 {
		node.Entries = append(node.Entries, criteria.Entry{Key: entries[i], Value: entries[i+1]})
	}
	return node
}

func sequence(items ...criteria.Node) criteria.Node {
	return criteria.Node{Kind: criteria.List, Items: items}
}

func TestFillingOf(t *testing.T) {
	node := mapping(
		scalar("programme"), mapping(scalar("title"), mapping(scalar("en"), scalar("Water"), scalar("es"), scalar("Agua"))),
		scalar("partners"), sequence(mapping(scalar("outputs"), sequence(scalar("O1"), scalar("O2")))),
	)
	filling, faults := FillingOf(formOf(t, "joint-programme"), node, "es")
	if len(faults) > 0 || filling.Fields["title"] != "Agua" || filling.Tables["partners"][0]["outputs"] != "O1; O2" {
		t.Errorf("got %+v, %v", filling, faults)
	}
}

func TestFillingOfTellsWhatTheFormDoesNotKnow(t *testing.T) {
	tests := map[string]criteria.Node{
		`has no table "party"`:        mapping(scalar("party"), sequence()),
		`programme has no column "x"`: mapping(scalar("programme"), mapping(scalar("x"), scalar("1"))),
		`outputs has no column "x"`:   mapping(scalar("outputs"), sequence(mapping(scalar("x"), scalar("1")))),
		`"de" is no language`:         mapping(scalar("programme"), mapping(scalar("title"), mapping(scalar("de"), scalar("W"), scalar("en"), scalar("W")))),
		`missing in the language`:     mapping(scalar("programme"), mapping(scalar("title"), mapping(scalar("fr"), scalar("E")))),
	}
	for want, node := range tests {
		_, faults := FillingOf(formOf(t, "joint-programme"), node, "en")
		if len(faults) != 1 || !strings.Contains(faults[0].Message, want) {
			t.Errorf("want %q, got %v", want, faults)
		}
	}
}
