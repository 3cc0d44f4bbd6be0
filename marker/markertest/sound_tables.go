package markertest

import (
	"regexp"
	"strconv"
	"strings"

	"locmark/marker/fact"
)

type soundTable struct {
	Name    string `xml:"displayName,attr"`
	Area    string `xml:"ref,attr"`
	Columns []struct {
		Name string `xml:"name,attr"`
	} `xml:"tableColumns>tableColumn"`
}

// soundArea is an area of cells, its corners included.
type soundArea struct{ left, top, right, bottom int }

func (a soundArea) meets(b soundArea) bool {
	return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}

// tables checks the tables of a sheet against its texts, their names against those of the whole workbook.
func (b *soundBook) tables(sheet string, texts map[string]string, taken map[string]bool) {
	var areas []soundArea
	for _, r := range b.relations(sheet) {
		if !strings.HasSuffix(r.Type, "/table") {
			continue
		}
		var table soundTable
		b.in(r.Target, &table)
		name := strings.ToLower(table.Name)
		if taken[name] || !tableName.MatchString(table.Name) || looksLikeCell.MatchString(table.Name) {
			b.fault("the name of the table %q is taken, or not allowed", table.Name)
		}
		taken[name] = true
		area, ok := areaOf(table.Area)
		if !ok || area.bottom <= area.top {
			b.fault("%s: a table of %q", r.Target, table.Area)
			continue
		}
		for _, other := range areas {
			if area.meets(other) {
				b.fault("two tables of %s overlap", sheet)
			}
		}
		areas = append(areas, area)
		b.headers(r.Target, table, area, texts)
	}
}

var (
	tableName     = regexp.MustCompile(`^[\pL_\\][\pL\pN_.\\]{0,254}$`)
	looksLikeCell = regexp.MustCompile(`(?i)^([A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|[RC])$`)
)

// headers checks that the header of a table is what stands in its cells, and that no column is called like another.
func (b *soundBook) headers(part string, table soundTable, area soundArea, texts map[string]string) {
	if len(table.Columns) != area.right-area.left+1 {
		b.fault("%s has %d columns in %s", part, len(table.Columns), table.Area)
		return
	}
	met := map[string]bool{}
	for i, column := range table.Columns {
		cell := fact.Column(area.left+i) + strconv.Itoa(area.top)
		if column.Name == "" || met[strings.ToLower(column.Name)] || texts[cell] != column.Name {
			b.fault("%s: the column %q is met twice, or is not %q of %s", part, column.Name, texts[cell], cell)
		}
		met[strings.ToLower(column.Name)] = true
	}
}

func areaOf(ref string) (soundArea, bool) {
	from, to, _ := strings.Cut(ref, ":")
	first, ok := fact.ParseCell("x!" + from)
	last, other := fact.ParseCell("x!" + to)
	return soundArea{first.Col, first.Row, last.Col, last.Row}, ok && other
}
