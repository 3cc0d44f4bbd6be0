package workbook

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
)

// place is a cell by its column and row, from 1: B5.
func place(col, row int) string { return fact.Cell{Col: col, Row: row}.Local() }

// write puts words into a cell, never a formula.
func (t *template) write(sheet string, col, row int, text string, style int) {
	cell := place(col, row)
	t.put(sheet, cell, text)
	t.try(t.file.SetCellStyle(sheet, cell, cell, style))
}

// enter puts a value of a filling into the cell of its column, as the kind of the column asks, and gives the words in it.
func (t *template) enter(sheet, cell string, column *marker.Column, text string) string {
	switch kind := column.Spec.Kind; {
	case text == "":
	case kind == fact.Choice || kind == fact.YesNo:
		text = t.inWords(column, text)
		t.put(sheet, cell, text)
	case kind == fact.Date && serial(text) != "":
		t.try(t.file.SetCellDefault(sheet, cell, serial(text)))
	case isNumeric(kind) && isPlain(text):
		t.try(t.file.SetCellDefault(sheet, cell, text))
	default:
		t.put(sheet, cell, text)
	}
	return text
}

// put puts text into a cell, never as a formula.
func (t *template) put(sheet, cell, text string) {
	t.try(t.file.SetCellStr(sheet, cell, escapeLike.ReplaceAllString(writable(text), "_x005F_$1")))
}

// escapeLike is text that a workbook would take for the code of a character, as _x0041_ is A.
// It is written with a code for its underscore.
var escapeLike = regexp.MustCompile(`_(x[0-9A-Fa-f]{4})`)

// inWords gives the labels of choices, or yes and no, in the template's language.
func (t *template) inWords(column *marker.Column, text string) string {
	picks, _ := t.form.Choices.Get(column.Column.Choices)
	items := strings.Split(text, ";")
	for i, item := range items {
		items[i] = strings.TrimSpace(item)
		if pick, ok := picks.Get(items[i]); ok {
			items[i] = pick.Label.In(t.language)
		}
		if column.Spec.Kind == fact.YesNo && (items[i] == "yes" || items[i] == "no") {
			items[i] = t.say(strings.ToUpper(items[i]))
		}
	}
	return strings.Join(items, "; ")
}

func isNumeric(kind fact.Kind) bool {
	return kind == fact.Number || kind == fact.Amount || kind == fact.Year || kind == fact.Measured
}

// isPlain reports whether text is a number in plain digits: no exponent, no "inf", no sign but minus.
func isPlain(text string) bool {
	_, err := strconv.ParseFloat(text, 64)
	return err == nil && strings.Trim(text, "-0123456789.") == ""
}

// serial is a date as a workbook counts it, in days since 1899-12-30; "" for what is no ISO date.
func serial(text string) string {
	day, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return ""
	}
	first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	return strconv.Itoa(int(day.Sub(first).Hours() / 24))
}

// writable drops what a workbook cannot hold: characters that XML forbids, and what is longer than a cell.
func writable(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' || r == utf8.RuneError || r == '\ufffe' || r == '\uffff' {
			return -1
		}
		return r
	}, text)
	for utf8.RuneCountInString(text) > excelize.TotalCellChars {
		text = string([]rune(text)[:excelize.TotalCellChars])
	}
	return text
}
