package criteria

// Measure is a number or yes/no computed from facts. Exactly one of Count, Distinct, Sum, Share, Covered, Gap and Value
// is given. A column is written table.column, a field programme.field.
type Measure struct {
	Position Position
	Title    Text      `key:"title" help:"the measure in words, for reports: 'share of programme cost that reaches local actors'"`
	Count    Node      `key:"count" help:"a table: how many of its rows hold" holds:"word"`
	Distinct Node      `key:"distinct" help:"a column: how many different values it has in the rows that hold" holds:"word"`
	Sum      Node      `key:"sum" help:"a column: the sum over the rows that hold" holds:"word"`
	Share    Node      `key:"share" help:"a table or column: the rows (or their sum) that hold, over those among which" holds:"word"`
	Covered  Node      `key:"covered" help:"a column: the share of its values that another column names in rows that hold" holds:"word"`
	Gap      []Node    `key:"gap" help:"a column and a field: how far the sum is from the field, relative to the field" holds:"word"`
	Value    Node      `key:"value" help:"a field of the programme" holds:"word"`
	Where    Condition `key:"where" help:"which rows hold" of:"rows"`
	Among    Condition `key:"among" help:"of share and covered: which rows are the whole" of:"rows"`
	By       Node      `key:"by" help:"of covered: the column that names" holds:"word"`
	As       string    `key:"as" help:"of covered: count gives the number, not the share"`
}

// Condition is a comparison of measures or columns, as it stands in the file: a map, all of whose entries hold.
//
// Keys are all and any (lists of conditions), is (a definition), stage, or the name of a measure, column, criterion or
// attribute. Under a name stands a text, a list of texts, a map of operators, or, under a column that refers to another
// table, a condition on what it names.
type Condition struct{ Node }
