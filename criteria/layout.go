package criteria

import "slices"

// Layout says where in a workbook a form's fields and tables are found. A form implies one, the template: labels and
// values on the programme's sheet, and a sheet for each table. A layout in YAML says what is different.
//
// Programmes is "labels" (one programme a workbook, labels and values), or "rows" (one row a programme). A layout with
// Fields is an export: its columns are named here, header by header, and the form's own labels are not looked for.
type Layout struct {
	Position   Position
	SHA256     string                // of the file, for a layout that is not embedded; in hex
	files      map[string][]byte     // that file, for the lines of faults
	ID         string                `key:"id,required" help:"the layout's id; the file is named after it"`
	Title      Text                  `key:"title,required" help:"what people call the layout"`
	Form       string                `key:"form,required" help:"the form it is read into"`
	Programmes string                `key:"programmes,required" help:"labels: one programme a workbook, as labels and values; rows: one row of one sheet a programme"`
	Sheet      []string              `key:"sheet" help:"names of the sheet that holds the programmes; without it, any sheet with the headers"`
	Key        []string              `key:"key" help:"headers of the column, on the other sheets, that says which programme a row belongs to"`
	Fields     Ordered[Source]       `key:"fields" help:"the form's fields that stand under headers of their own"`
	Tables     Ordered[[]Derivation] `key:"tables" help:"tables made from the columns of the programme's row"`
	Names      Ordered[OtherNames]   `key:"names" help:"other names of sheets and headers, by table"`
	Never      []string              `key:"never" help:"headers of columns that are never read, stored or printed"`
	Several    []string              `key:"several" help:"words in the name of a plan that say it covers several countries"`
}

// Locate gives the faults of meaning that stand in the layout's own file their lines.
func (l *Layout) Locate(meaning Faults) Faults {
	located := slices.Clone(meaning)
	for i, fault := range located {
		if _, own := l.files[fault.File]; own {
			located[i : i+1].withLines(l.files)
		}
	}
	return located
}

// OtherNames adds names of sheets and headers to those of the form.
type OtherNames struct {
	Position Position
	Sheet    []string          `key:"sheet" help:"other names of the sheet"`
	Columns  Ordered[[]string] `key:"columns" help:"other headers, by column"`
}

// Source is where a field of the programme comes from in a layout of rows.
type Source struct {
	Position Position
	Column   string          `key:"column,required" help:"the header, exactly"`
	Split    string          `key:"split" help:"what separates the items of a list; 'code' splits before the next SDG target code"`
	Single   bool            `key:"single" help:"true: read only where the cell holds one item, because several stand in no order"`
	Map      Ordered[string] `key:"map" help:"from the words of the export to the form's choices"`
	Notes    Ordered[string] `key:"notes" help:"words of the export that a reader of the results must be told of, and the problem that does"`
}

// Derivation makes rows of a table out of one column of the programme's row.
//
// Into is the column of the table that receives each item. Infer names a column filled from the item by word lists, and
// the list it is inferred by: actor-types, or country (is the place a country of the plan?). Set fills columns with fixed
// text. With With, a second column of the export stands beside each item: {narrative: Gender marker narrative}.
type Derivation struct {
	Position Position
	Column   string          `key:"column,required" help:"the header, exactly"`
	Split    string          `key:"split" help:"what separates the items"`
	Into     string          `key:"into,required" help:"the column of the table that receives each item"`
	Leading  bool            `key:"leading" help:"true: only the number the item begins with: 2 of '2 - significant objective'"`
	Infer    Ordered[string] `key:"infer" help:"columns filled from the item by a word list"`
	Set      Ordered[string] `key:"set" help:"columns filled with a fixed text"`
	With     Ordered[string] `key:"with" help:"columns filled from another column of the export"`
}
