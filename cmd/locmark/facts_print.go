package main

import (
	"fmt"
	"strings"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/workbook"
)

func (h *house) printFacts(io stdio, all []readFacts, unread []unreadPart, problems []marker.ProblemNote) error {
	for i, facts := range all {
		if i > 0 {
			fmt.Fprintln(io.out)
		}
		fmt.Fprintf(io.out, "%s (%s, %s)\n", facts.Programme, facts.Workbook, facts.Layout)
		for _, f := range facts.Facts {
			fmt.Fprintf(io.out, "  %-32s %-22s %s\n", f.Table+"."+f.Column, f.Cell, factText(f))
		}
		for _, name := range facts.Expected {
			fmt.Fprintf(io.out, "  %-32s %s\n", name, h.voice.Say("terminal.not_found"))
		}
		h.printNotes(io, facts.Workbook, facts.Problems)
	}
	for _, u := range unread {
		fmt.Fprintf(io.out, "%s: %s\n", u.Cell, u.Message)
	}
	if len(all) > 0 {
		h.printNotes(io, all[0].Workbook, problems)
	}
	return nil
}

func (h *house) printNotes(io stdio, workbook string, notes []marker.ProblemNote) {
	for _, note := range notes {
		fmt.Fprintln(io.out, problemLine(workbook, note))
	}
}

// factText is what was read, what it is compared by, and the cell's own text where it says something else.
func factText(f workbook.Fact) string {
	how := ""
	if len(f.How) > 0 {
		how = " (" + strings.Join(f.How, ", ") + ")"
	}
	keys := strings.Join(f.Keys, "; ")
	switch {
	case !f.Given:
		return fmt.Sprintf("– %q%s", f.Raw, how)
	case keys == f.Raw || fact.Fold(keys) == fact.Fold(f.Text):
		return f.Text + how // what is compared is only the text itself, folded
	}
	return fmt.Sprintf("%s  ← %q%s", keys, f.Raw, how)
}

// listVocabulary prints every field, table and column of the forms.
func (h *house) listVocabulary(io stdio, asJSON bool) error {
	var all []marker.Vocabulary
	for _, form := range h.forms {
		all = append(all, form.Vocabulary())
	}
	if asJSON {
		return printJSON(io, map[string]any{"forms": all})
	}
	for _, v := range all {
		fmt.Fprintf(io.out, "%s: %s\n", v.Form, v.Title.In(h.voice.Language))
		for _, table := range append([]marker.VocabularyTable{v.Programme}, v.Tables...) {
			h.listTable(io, table)
		}
	}
	return nil
}

func (h *house) listTable(io stdio, table marker.VocabularyTable) {
	language := h.voice.Language
	fmt.Fprintf(io.out, "\n  %s (%s)\n", table.ID, table.Labels.In(language))
	for _, c := range table.Columns {
		kind := c.Kind
		if c.List {
			kind += ", list"
		}
		if c.Refers != "" {
			kind += ", of " + c.Refers
		}
		fmt.Fprintf(io.out, "    %-24s %-28s %s\n", c.ID, kind, labelsText(c.Labels))
		for _, choice := range c.Choices {
			fmt.Fprintf(io.out, "        %-26s %s\n", choice.ID, labelsText(choice.Labels))
		}
	}
}

// labelsText is a label in every language.
func labelsText(l marker.Labels) string {
	return strings.Join(criteria.Text(l).All(), " / ")
}
