package marker

import "locmark/criteria"

// Vocabulary is a form as people and programs read it: every field, table and column with its id, kind, choices and
// labels, in the form's order.
type Vocabulary struct {
	Form      string            `json:"form"`
	Title     Labels            `json:"title"`
	Programme VocabularyTable   `json:"programme"`
	Tables    []VocabularyTable `json:"tables"`
}

// VocabularyTable is one table, or the programme's own fields as its columns.
type VocabularyTable struct {
	ID      string             `json:"id"`
	Labels  Labels             `json:"labels"`
	Also    []string           `json:"also"` // other names of the sheet, in any language
	Hint    Labels             `json:"hint"`
	Stages  []string           `json:"stages"` // the stages that ask for it; empty for all
	Names   string             `json:"names,omitempty"`
	Columns []VocabularyColumn `json:"columns"`
}

// VocabularyColumn is one column, or one field of the programme.
type VocabularyColumn struct {
	ID      string             `json:"id"`
	Kind    string             `json:"kind"`
	List    bool               `json:"list"`
	Choices []VocabularyChoice `json:"choices,omitempty"`
	Refers  string             `json:"refers,omitempty"` // the table whose rows it names
	About   string             `json:"about,omitempty"`  // the column whose organisation it describes
	Labels  Labels             `json:"labels"`
	Also    []string           `json:"also"` // other headers, in any language
	Hint    Labels             `json:"hint"`
	Stages  []string           `json:"stages"` // the stages that ask for it; empty for all
}

// VocabularyChoice is one item of a closed list. IATI is its organisation-type code, where it has one.
type VocabularyChoice struct {
	ID     string   `json:"id"`
	Labels Labels   `json:"labels"`
	Also   []string `json:"also"`
	IATI   string   `json:"iati,omitempty"`
}

// Labels are a text in every language of criteria.Languages.
type Labels struct {
	En string `json:"en"`
	Fr string `json:"fr"`
	Es string `json:"es"`
}

// Vocabulary lists everything a workbook of the form may say.
func (f *Form) Vocabulary() Vocabulary {
	v := Vocabulary{Form: f.ID, Title: Labels(f.Title), Programme: f.describe(&f.Programme), Tables: []VocabularyTable{}}
	for i := range f.Tables {
		v.Tables = append(v.Tables, f.describe(&f.Tables[i]))
	}
	return v
}

func (f *Form) describe(t *Table) VocabularyTable {
	table := VocabularyTable{
		ID: t.ID, Labels: Labels(t.Label), Also: listed(t.Also), Hint: Labels(t.Hint),
		Stages: listed(t.Stages), Names: t.Sheet.Names, Columns: []VocabularyColumn{},
	}
	for _, c := range t.Columns {
		table.Columns = append(table.Columns, VocabularyColumn{
			ID: c.ID, Kind: c.Kind, List: c.List, Choices: f.picks(c.Column.Choices), Refers: c.Column.Refers, About: c.Column.About,
			Labels: Labels(c.Label), Also: listed(c.Also), Hint: Labels(c.Hint), Stages: listed(c.Stages),
		})
	}
	return table
}

func (f *Form) picks(list string) []VocabularyChoice {
	picks, _ := f.Choices.Get(list)
	var choices []VocabularyChoice
	for _, pick := range picks {
		choices = append(choices, VocabularyChoice{pick.Name, Labels(pick.Value.Label), listed(pick.Value.Also), pick.Value.IATI})
	}
	return choices
}

// In gives the text in a language, or in English where it is not translated.
func (l Labels) In(language string) string { return criteria.Text(l).In(language) }

// listed writes a list of nothing as [] in JSON, not as null.
func listed(items []string) []string {
	if items == nil {
		return []string{}
	}
	return items
}
