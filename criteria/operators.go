package criteria

// Operator is a key that may stand under the name of a measure or column.
type Operator struct {
	Name string
	Help string
}

// Operators compare a measure or column with what is written after them.
var Operators = []Operator{
	{"at_least", "equal or more; of dates, on that day or later"},
	{"at_most", "equal or less; of dates, on that day or earlier"},
	{"above", "more than"},
	{"below", "less than"},
	{"is", "equal to; a blank is equal to nothing"},
	{"not", "different from; a blank is different from everything"},
	{"any_of", "one of the list; of a list column, at least one of its items is in the list"},
	{"all_of", "of a list column: every one of the list is among its items"},
}

// Tests ask for a text to be there. They stand alone (code: given), in a list ([no, blank]) or as keys (given: yes).
var Tests = []Operator{
	{"given", "something readable is written there"},
	{"blank", "nothing readable is written there"},
	{"named", "an organisation with a name of its own, not 'local governments in target districts'"},
	{"substantive", "not a placeholder, not an echo of the label, and long enough to say something"},
	{"activity_count", "counts what was done, such as workshops held or people trained"},
}
