package fact_test

import (
	"locmark/marker/fact"
)

// small mirrors the word lists in small.
var small = fact.Lists{
	Blank:       []string{"n/a", "na", "n.a.", "none", "no aplica", "sans objet", "néant", "not available"},
	Placeholder: []string{"tbd", "to be confirmed", "pendiente", "à compléter", "por definir", "pending", "x", "xxx"},
	Elsewhere:   []string{"see above", "refer to", "voir ci-dessus", "véase la sección"},
	Yes:         []string{"1", "yes", "oui", "sí", "true", "✓"},
	No:          []string{"0", "no", "non", "false", "✗"},
	Zero:        []string{"none", "aucun", "direct", "zéro"},
	Unnamed: []string{
		"local", "government", "governments", "in", "of", "the", "a", "target", "districts", "district", "cso", "csos",
		"representative", "delegate", "municipality", "municipalities", "stakeholders", "government unit", "unit", "mairie",
		"de", "del", "la", "autoridades", "locales", "alcaldía", "mujeres", "women", "council", "collectivités", "territoriales",
	},
	Activities: []string{
		"… trained", "… workshops", "… formés", "… talleres", "… capacitadas", "number of … attending training", "number of participants", "# of … distributed",
	},
	Countries: map[string][]string{
		"BO": {"Bolivia (Plurinational State of)"}, "CD": {"DRC"}, "TR": {"Türkiye"}, "TT": {"Trinidad and Tobago"},
		"TZ": {"Tanzania, United Republic of"},
	},
	Broken:  [][2]string{{"_x000D_", ""}, {"&amp;", "&"}},
	Letters: 20,
	Words:   4,
}

var (
	reader = fact.NewReader(small)
	judge  = fact.NewJudge(small)
)

// read reads one cell of a column that settles nothing.
func read(kind fact.Kind, raw string) (fact.Value, *fact.Problem) {
	return reader.Read(fact.Spec{Kind: kind}, fact.Habit{}, raw)
}

// key reads one cell, and gives what it is compared by, or the key of the problem's sentence in brackets.
func key(spec fact.Spec, habit fact.Habit, raw string) string {
	v, problem := reader.Read(spec, habit, raw)
	switch {
	case problem != nil:
		return "[" + problem.Key() + "]"
	case !v.Given:
		return ""
	}
	return v.Key
}
