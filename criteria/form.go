package criteria

// Form is the vocabulary of evidence: what a programme may say, with the words people use for it.
type Form struct {
	Position  Position
	ID        string                 `key:"id,required" help:"the form's id; the file is named after it"`
	Title     Text                   `key:"title,required" help:"what people call the form"`
	Programme Sheet                  `key:"programme,required" help:"the sheet of labels and values"`
	Tables    Ordered[Sheet]         `key:"tables,required" help:"the tables, one sheet each"`
	Choices   Ordered[Ordered[Pick]] `key:"choices" help:"the closed lists that columns choose from"`
}

// Sheet is the programme's own fields, or one table.
type Sheet struct {
	Position Position
	Label    Text            `key:"label,required" help:"the sheet's name, at most 31 characters"`
	Also     []string        `key:"also" help:"other names the sheet is known by, in any language"`
	Hint     Text            `key:"hint" help:"what counts as evidence here"`
	Stages   []string        `key:"stages" help:"the stages that ask for this table; without it, all"`
	Names    string          `key:"names" help:"the column that names the thing a row is about; other columns refer to it"`
	Columns  Ordered[Column] `key:"columns,required" help:"the fields or columns, in the order of the template"`
}

// Column is a field of the programme or a column of a table.
type Column struct {
	Position Position
	Kind     string   `key:"kind,required" help:"text, number, amount, date, year, yes_no, choice, country, name or measured"`
	List     bool     `key:"list" help:"several values, separated by ; or new lines"`
	Choices  string   `key:"choices" help:"for a choice: the closed list it chooses from"`
	Refers   string   `key:"refers" help:"the table whose rows this column names"`
	About    string   `key:"about" help:"the column of the same row whose organisation this column describes"`
	As       string   `key:"as" help:"the attribute of that organisation, as the table it refers to calls it"`
	Stages   []string `key:"stages" help:"the stages that ask for this column; without it, all"`
	Label    Text     `key:"label,required" help:"the header, or the label of a field"`
	Also     []string `key:"also" help:"other headers the column is known by, in any language"`
	Hint     Text     `key:"hint" help:"what to write, and what counts as evidence for which criterion"`
	Width    int      `key:"width" help:"the column's width in the template, in characters"`
}

// Pick is one item of a closed list.
type Pick struct {
	Position Position
	Label    Text     `key:"label,required" help:"what the dropdown shows"`
	Also     []string `key:"also" help:"other ways it is written, in any language"`
	IATI     string   `key:"iati" help:"the IATI organisation-type code"`
}

// Ordered is a map that keeps the order of its file.
type Ordered[T any] []Named[T]

// Named is one entry of an Ordered map.
type Named[T any] struct {
	Position Position // of the name
	Name     string
	Value    T
}

// Get gives the entry of a name.
func (o Ordered[T]) Get(name string) (T, bool) {
	for i := range o {
		if o[i].Name == name {
			return o[i].Value, true
		}
	}
	var none T
	return none, false
}
