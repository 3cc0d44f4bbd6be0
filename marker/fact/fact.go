// Package fact holds values that remember the cells they came from, and reads text by kind: numbers, amounts, dates,
// yes and no, choices, countries and lists, as people write them in English, French and Spanish.
package fact

// Kind is how the text of a cell is read.
type Kind int

// The kinds of a form's fields and columns. The zero Kind is none of them, so that a forgotten kind is not text.
const (
	Text     Kind = iota + 1 // words, judged only for being there
	Number                   // a plain number, never negative: women, men, intermediaries
	Amount                   // money, to the cent, never negative
	Date                     // a day
	Year                     // a year of four digits
	YesNo                    // yes or no
	Choice                   // one of a closed list
	Country                  // a country, compared by its ISO 3166-1 alpha-2 code
	Name                     // the name of an organisation, a territory, an output or an indicator: compared folded
	Measured                 // a baseline, a target, an actual: a number, or words where the indicator is qualitative
)

// KindNames are the names of the kinds in forms, in the order of the constants.
var KindNames = []string{"", "text", "number", "amount", "date", "year", "yes_no", "choice", "country", "name", "measured"}

// Value is one fact: what a cell says, how it was read, and where it stands.
//
// A Value is blank (Given false) when the cell is empty, a placeholder, an error value, unreadable for its kind, or
// negative where its kind is not. A blank keeps Raw and Cell, so that reports can point at it.
type Value struct {
	Given  bool
	Raw    string   // the cell as it was found, before any repair
	Text   string   // what people should read: repaired and trimmed; for a choice its text, not its id
	Key    string   // what it is compared by: a choice's id, "yes" or "no", an ISO code, an ISO date, a number in plain digits, a folded name or text
	Keys   []string // the same for each item of a list (Key is then empty); nil where the column holds one value
	Items  []string // the items of a list as people should read them, one for each of Keys
	Number Ratio    // numbers, amounts (in cents: Den is 100), years, and dates (days since 1899-12-30); zero Ratio otherwise
	Unit   string   // the currency or % written beside a number: USD, €, %; "" where there is none
	Cell   Cell
	How    How
}

// How says what had to be done to read a value.
type How uint16

// The ways a value was come by, as flags.
const (
	Repaired   How = 1 << iota // broken letters were mended
	Calculated                 // a formula without a stored value was calculated
	Hidden                     // it stands in a hidden row, column or sheet
	Merged                     // it was taken from the top-left cell of a merged area
	Inferred                   // the layout inferred it: it is not in the cell in so many words
	Filler                     // blank, because words such as "tbd" or "see above" stand where evidence should
	Default                    // not in the workbook at all: an edition or layout supplied it
	Stored                     // the file holds a number and not a text: no mark in it is in doubt
	Ticked                     // the file holds TRUE or FALSE, whose raw text is 1 or 0
	Summed                     // a formula adds up other cells of its column: it may be their total
)

// Row is one row of a table: a value for each column of the form, in the form's order.
type Row []Value

// Programme is what one Joint Programme proposal says, in the vocabulary of a form.
//
// Fields has a Value for each field of the form and Tables a list of rows for each of its tables, both in the form's
// order. Wholly empty rows are left out. A table whose sheet was not found is nil; one that is there but empty is not.
type Programme struct {
	Form     string
	Workbook string // path relative to the PATH given, with forward slashes
	SHA256   string // of the workbook's bytes, in hex
	Layout   string // the layout it was read by
	Sheet    string // the sheet that holds the programme's fields
	Row      int    // the row of the programme in a register or an export; 0 for one programme a workbook
	Fields   []Value
	Tables   [][]Row
	Sheets   []string // by table: the sheet that it was found on, with rows or without; "" where there is none
	Problems []Problem
}

// Problem is something wrong with a workbook or one of its cells. Code is one of the keys of criteria/words/problems.yaml,
// and Args fill the {places} of its sentence: name, value, name, value.
type Problem struct {
	Code  string
	Sheet string // where Cell is none: the sheet it is about, or "" for the workbook
	Cell  Cell
	Args  []string

	Sentence string // the key of its sentence, where a code has several; "" where it is the code itself
}
