package workbook

import (
	"fmt"
	"slices"
	"strings"

	"locmark/criteria"
	"locmark/marker"
)

// Filling is what is written into a template, as text by the ids of a form: fields, and rows of columns by table. A choice
// is written by its id, a date as 2026-03-31, a number in plain digits, several values separated by semicolons. Text
// that is no date, number or choice is written as it is.
type Filling struct {
	Fields map[string]string
	Tables map[string][]map[string]string
}

// FillingOf reads a filling as YAML has it: fields under programme, and tables as lists of rows. A value may be a list, or
// a text by language. What the form does not know is a fault.
func FillingOf(form *marker.Form, node criteria.Node, language string) (*Filling, criteria.Faults) {
	r := &fillingReader{form: form, language: language}
	filling := &Filling{Fields: map[string]string{}, Tables: map[string][]map[string]string{}}
	for _, entry := range node.Entries {
		id := entry.Key.Text
		if id == form.Programme.ID {
			filling.Fields = r.row(&form.Programme, entry.Value)
			continue
		}
		index := form.Table(id)
		if index < 0 {
			r.fault(entry.Key, "the form %s has no table %q", form.ID, id)
			continue
		}
		for _, row := range entry.Value.Items {
			filling.Tables[id] = append(filling.Tables[id], r.row(&form.Tables[index], row))
		}
	}
	return filling, r.faults
}

type fillingReader struct {
	form     *marker.Form
	language string
	faults   criteria.Faults
}

func (r *fillingReader) fault(at criteria.Node, message string, args ...any) {
	r.faults = append(r.faults, criteria.Fault{Position: at.Position, Message: fmt.Sprintf(message, args...)})
}

func (r *fillingReader) row(table *marker.Table, node criteria.Node) map[string]string {
	row := map[string]string{}
	for _, entry := range node.Entries {
		if id := entry.Key.Text; table.Column(id) < 0 {
			r.fault(entry.Key, "%s has no column %q", table.ID, id)
		} else {
			row[id] = r.text(entry.Value)
		}
	}
	return row
}

// text gives a scalar, a list as items separated by semicolons, or a text in the reader's language.
func (r *fillingReader) text(node criteria.Node) string {
	switch node.Kind {
	case criteria.List:
		items := make([]string, len(node.Items))
		for i := range node.Items {
			items[i] = r.text(node.Items[i])
		}
		return strings.Join(items, "; ")
	case criteria.Map:
		return r.translated(node)
	}
	return node.Text
}

func (r *fillingReader) translated(node criteria.Node) string {
	for _, entry := range node.Entries {
		if !slices.Contains(criteria.Languages, entry.Key.Text) {
			r.fault(entry.Key, "%q is no language of a text", entry.Key.Text)
		}
	}
	text, ok := node.Get(r.language)
	if !ok {
		r.fault(node, "the text is missing in the language %q", r.language)
	}
	return text.Text
}
