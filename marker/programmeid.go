package marker

import (
	"strconv"
	"strings"

	"locmark/marker/fact"
)

// ProgrammeID is the id of a programme: what its field says, or its workbook's name and row.
func ProgrammeID(form *Form, p *fact.Programme) string {
	if i := form.Programme.Column("id"); i >= 0 && p.Fields[i].Given {
		return p.Fields[i].Text
	}
	return UnnamedID(p)
}

// UnnamedID is the id of a programme that gives none: its workbook's base name, and its row in a register.
func UnnamedID(programme *fact.Programme) string {
	name := programme.Workbook[strings.LastIndexByte(programme.Workbook, '/')+1:]
	if dot := strings.LastIndexByte(name, '.'); dot > 0 {
		name = name[:dot]
	}
	if row := rowOf(programme); row != nil {
		name += "-" + strconv.Itoa(*row)
	}
	return name
}
