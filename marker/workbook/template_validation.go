package workbook

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
)

// A spreadsheet shows at most so many characters of a cell's message and of its title.
const (
	longestMessage = 255
	longestHeading = 32
)

// validate gives the cells of a column their dropdown or check, and a message where one is given. Every check only warns:
// a workbook filled in another language, or pasted from elsewhere, is read as well.
func (t *template) validate(sheet, cells string, column *marker.Column, message string) {
	v := excelize.NewDataValidation(true)
	v.Sqref = cells
	if !column.Spec.List {
		t.check(v, column)
	}
	if message != "" {
		v.SetInput(cut(column.Label.In(t.language), longestHeading), message)
	}
	if v.Type != "" || message != "" {
		t.try(t.file.AddDataValidation(sheet, v))
	}
}

func (t *template) check(v *excelize.DataValidation, column *marker.Column) {
	switch kind := column.Spec.Kind; {
	case column.Refers >= 0:
		v.SetSqrefDropList(entriesName(t.form.Tables[column.Refers].ID)) // an offer: other names may be written too
	case kind == fact.Choice:
		v.SetSqrefDropList(t.lists[column.Column.Choices])
		t.warn(v, column, "NOT_IN_LIST")
	case kind == fact.YesNo:
		v.SetSqrefDropList(t.lists[yesNoList])
		t.warn(v, column, "NOT_IN_LIST")
	case kind == fact.Date:
		t.between(v, excelize.DataValidationTypeDate, "36526", "73050") // 2000-01-01 to 2099-12-31
		t.warn(v, column, "NOT_A_DATE")
	case kind == fact.Amount || kind == fact.Number:
		t.between(v, excelize.DataValidationTypeDecimal, "0", "1000000000000")
		t.warn(v, column, "NOT_AN_AMOUNT")
	case kind == fact.Year:
		t.between(v, excelize.DataValidationTypeWhole, "1990", "2100")
		t.warn(v, column, "NOT_A_YEAR")
	}
}

func (t *template) between(v *excelize.DataValidation, kind excelize.DataValidationType, least, most string) {
	t.try(v.SetRange(least, most, kind, excelize.DataValidationOperatorBetween))
}

func (t *template) warn(v *excelize.DataValidation, column *marker.Column, key string) {
	v.SetError(excelize.DataValidationErrorStyleWarning, cut(column.Label.In(t.language), longestHeading), t.say(key))
}

// message is what a cell of a column says when it is chosen: the hint, and as far as there is room, that several values are
// welcome and which stages ask for it.
func (t *template) message(column *marker.Column) string {
	message := column.Hint.In(t.language)
	var more []string
	if column.Spec.List && column.Refers < 0 {
		more = append(more, t.say("SEVERAL"))
		if picks, ok := t.form.Choices.Get(column.Column.Choices); ok {
			more = append(more, strings.Join(labelsOf(picks, t.language), "; "))
		}
	}
	if len(column.Stages) > 0 {
		more = append(more, t.askedIn(column.Stages))
	}
	for _, sentence := range more {
		if longer := message + "\n" + sentence; width16(longer) <= longestMessage {
			message = longer
		}
	}
	return message
}

// askedIn says in words which stages ask; none stands for all.
func (t *template) askedIn(stages []string) string {
	if len(stages) == 0 {
		return t.say("AT_ALL_STAGES")
	}
	picks, _ := t.form.Choices.Get("stages")
	names := make([]string, len(stages))
	for i, stage := range stages {
		pick, _ := picks.Get(stage)
		names[i] = pick.Label.In(t.language)
	}
	return t.say("AT_STAGES", "stages", strings.Join(names, ", "))
}

// cut shortens a text to so many characters as a spreadsheet counts them.
func cut(text string, most int) string {
	if width16(text) <= most {
		return text
	}
	runes := []rune(text)
	for width16(string(runes)) >= most {
		runes = runes[:len(runes)-1]
	}
	return strings.TrimRight(string(runes), " ") + "…"
}

// width16 counts as spreadsheets do, in UTF-16 units.
func width16(text string) int { return len(utf16.Encode([]rune(text))) }

// area is a column of a sheet from one row to another: D5:D504.
func area(col, from, to int) string {
	return fmt.Sprintf("%s:%s", place(col, from), place(col, to))
}
