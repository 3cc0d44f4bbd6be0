package report

import (
	"slices"
	"sort"
	"strings"

	"github.com/xuri/excelize/v2"
)

// insert makes a sheet that will stand behind another.
func (w *workbook) insert(name, behind string) error {
	_, err := w.file.NewSheet(name)
	w.order = slices.Insert(w.order, slices.Index(w.order, behind)+1, name)
	return err
}

// arrange puts the sheets in their order. Names that belong to a sheet count sheets, so they are made only then. What
// excelize keeps in the order of a map, once a file has charts, is sorted.
func (w *workbook) arrange() error {
	place := make(map[string]int, len(w.order))
	for i, name := range w.order {
		place[name] = i
	}
	sheets := w.file.WorkBook.Sheets.Sheet
	sort.Slice(sheets, func(i, k int) bool { return place[sheets[i].Name] < place[sheets[k].Name] })
	for i := range w.names {
		if err := w.file.SetDefinedName(&w.names[i]); err != nil {
			return err
		}
	}
	types := w.file.ContentTypes
	sort.Slice(types.Overrides, func(i, k int) bool { return types.Overrides[i].PartName < types.Overrides[k].PartName })
	sort.Slice(types.Defaults, func(i, k int) bool { return types.Defaults[i].Extension < types.Defaults[k].Extension })
	return nil
}

// cellAt is a cell by its column and row, which count from 1: B3.
func cellAt(column, row int) string {
	cell, _ := excelize.CoordinatesToCellName(column, row)
	return cell
}

// fixedAt is a cell that stays when a formula is copied: $B$3.
func fixedAt(column, row int) string {
	cell, _ := excelize.CoordinatesToCellName(column, row, true)
	return cell
}

// inSheet names a cell or area of a sheet as charts and names do.
func inSheet(sheet, area string) string {
	return "'" + strings.ReplaceAll(sheet, "'", "''") + "'!" + area
}
