package workbook

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
)

// yesNoList is the id of the list of yes and no on the sheet of lists.
const yesNoList = "yes_no"

// writeLists writes every closed list into a column of the hidden sheet, and names the lists of names that people enter.
func (t *template) writeLists() {
	t.lists = map[string]string{}
	t.writeList(yesNoList, []string{t.say("YES"), t.say("NO")})
	for _, list := range t.form.Choices {
		var labels []string
		for _, pick := range list.Value {
			labels = append(labels, pick.Value.Label.In(t.language))
		}
		t.writeList(list.Name, labels)
	}
	for i := range t.form.Tables {
		t.nameEntries(i)
	}
}

func (t *template) writeList(id string, labels []string) {
	col := len(t.lists) + 1
	t.write(listsSheet, col, 1, id, t.styles.label)
	for i, label := range labels {
		t.write(listsSheet, col, i+2, label, t.styles.text)
	}
	letters := fact.Column(col)
	t.lists[id] = fmt.Sprintf("%s!$%s$2:$%s$%d", listsSheet, letters, letters, len(labels)+1)
}

// nameEntries names the cells of a table in which people have entered names, so that other sheets can offer them. The area
// grows with what is entered: a list with empty cells would show them all.
func (t *template) nameEntries(index int) {
	table := &t.form.Tables[index]
	if table.Names < 0 {
		return
	}
	sheet, column := fact.QuoteSheet(t.sheetName(table)), fact.Column(table.Names+1)
	first := fmt.Sprintf("%s!$%s$%d", sheet, column, firstRow)
	all := fmt.Sprintf("%s:$%s$%d", first, column, lastPreparedRow)
	t.try(t.file.SetDefinedName(&excelize.DefinedName{
		Name:     entriesName(table.ID),
		RefersTo: fmt.Sprintf("OFFSET(%s,0,0,MAX(1,COUNTA(%s)),1)", first, all),
	}))
}

// entriesName is the defined name of what was entered in a table's column of names.
func entriesName(table string) string { return "entered_" + table }
