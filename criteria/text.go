package criteria

// Languages are the languages of forms, criteria and reports; English is the one every text has.
var Languages = []string{"en", "fr", "es"}

// Text is a text in one or more languages. Written as a plain string in YAML it is English.
type Text struct{ En, Fr, Es string }

// In gives the text in a language, or in English where it is not translated.
func (t Text) In(language string) string {
	switch {
	case language == "fr" && t.Fr != "":
		return t.Fr
	case language == "es" && t.Es != "":
		return t.Es
	}
	return t.En
}

// All gives the text in every language it has.
func (t Text) All() []string {
	var all []string
	for _, s := range []string{t.En, t.Fr, t.Es} {
		if s != "" {
			all = append(all, s)
		}
	}
	return all
}
