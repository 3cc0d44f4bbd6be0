package workbook

import (
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker/fact"
)

// validations gives the checks of a sheet by the column of the first cell they stand on.
func validations(t *testing.T, file *excelize.File, sheet string) map[int]*excelize.DataValidation {
	t.Helper()
	all, err := file.GetDataValidations(sheet)
	if err != nil {
		t.Fatal(err)
	}
	byColumn := map[int]*excelize.DataValidation{}
	for _, v := range all {
		first, _, _ := strings.Cut(v.Sqref, ":")
		col, row, err := excelize.CellNameToCoordinates(first)
		if err != nil || row != firstRow {
			t.Errorf("%s: a check begins at %s", sheet, v.Sqref)
		}
		byColumn[col] = v
	}
	return byColumn
}

// dropdown reads the cells a dropdown points at: Lists!$C$2:$C$6.
func dropdown(t *testing.T, file *excelize.File, reference string) []string {
	t.Helper()
	sheet, cells, _ := strings.Cut(strings.ReplaceAll(reference, "$", ""), "!")
	from, to, _ := strings.Cut(cells, ":")
	col, first, err := excelize.CellNameToCoordinates(from)
	_, last, err2 := excelize.CellNameToCoordinates(to)
	if err != nil || err2 != nil {
		t.Fatalf("%q is no reference", reference)
	}
	var items []string
	for row := first; row <= last; row++ {
		item, _ := file.GetCellValue(sheet, place(col, row))
		items = append(items, item)
	}
	return items
}

func TestDropdownsOfferTheFormsChoices(t *testing.T) {
	form := formOf(t, "joint-programme")
	for _, language := range criteria.Languages {
		file := opened(t, written(t, form.ID, language, TemplateOptions{}))
		for _, table := range form.Tables {
			checks := validations(t, file, table.Label.In(language))
			for i, c := range table.Columns {
				v := checks[i+1]
				if v == nil || v.Prompt == nil || !strings.HasPrefix(*v.Prompt, c.Hint.In(language)) || width16(*v.Prompt) > longestMessage {
					t.Fatalf("%s.%s in %s: the cell does not say its hint", table.ID, c.ID, language)
				}
				switch picks, _ := form.Choices.Get(c.Column.Choices); {
				case c.Spec.List && v.Type != "":
					t.Errorf("%s.%s takes several values, which a dropdown forbids", table.ID, c.ID)
				case c.Spec.Kind == fact.Choice && !c.Spec.List:
					if got := dropdown(t, file, v.Formula1); !slices.Equal(got, labelsOf(picks, language)) {
						t.Errorf("%s.%s in %s offers %q", table.ID, c.ID, language, got)
					}
				case c.Refers >= 0 && !c.Spec.List:
					if v.Formula1 != entriesName(form.Tables[c.Refers].ID) || v.ShowErrorMessage {
						t.Errorf("%s.%s does not offer what was entered, or refuses other names: %+v", table.ID, c.ID, v)
					}
				}
			}
		}
	}
}

func TestMessagesKeepWithinWhatASpreadsheetShows(t *testing.T) {
	for _, id := range criteria.FormNames() {
		for _, language := range criteria.Languages {
			file := opened(t, written(t, id, language, TemplateOptions{}))
			for _, sheet := range file.GetSheetList() {
				all, err := file.GetDataValidations(sheet)
				if err != nil {
					t.Fatal(err)
				}
				for _, v := range all {
					for _, heading := range []*string{v.PromptTitle, v.ErrorTitle} {
						if heading != nil && width16(*heading) > longestHeading {
							t.Errorf("%s %s: heading %q", sheet, v.Sqref, *heading)
						}
					}
					if v.Error != nil && width16(*v.Error) > longestMessage {
						t.Errorf("%s %s: message %q", sheet, v.Sqref, *v.Error)
					}
				}
			}
		}
	}
}

func TestEnteredNamesAreOffered(t *testing.T) {
	file := opened(t, written(t, "joint-programme", "es", TemplateOptions{}))
	names := map[string]string{}
	for _, name := range file.GetDefinedName() {
		names[name.Name] = name.RefersTo
	}
	for table, sheet := range map[string]string{"outputs": "Productos", "partners": "Socios", "territories": "Territorios", "indicators": "Indicadores"} {
		want := "OFFSET(" + sheet + "!$A$5,0,0,MAX(1,COUNTA(" + sheet + "!$A$5:$A$504)),1)"
		if got := names[entriesName(table)]; got != want {
			t.Errorf("%s: %q, want %q", table, got, want)
		}
	}
}
