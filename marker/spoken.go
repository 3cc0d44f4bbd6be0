package marker

import "locmark/criteria"

// Spoken is what an edition is called in one language: itself, the levels of its scale from 0, and its criteria by their ids.
type Spoken struct {
	Edition  string            `json:"edition"`
	Scale    []string          `json:"scale"`
	Criteria map[string]string `json:"criteria"`
}

// Spoken gives the words of the edition in every language, by its code: what is planned in one may be read in another, when the
// edition is no longer at hand. What is not translated is in English.
func (m *Marker) Spoken() map[string]Spoken {
	all := map[string]Spoken{}
	for _, language := range criteria.Languages {
		words := Spoken{Edition: m.edition.Title.In(language), Criteria: map[string]string{}}
		for _, step := range m.edition.Scale {
			words.Scale = append(words.Scale, step.Value.In(language))
		}
		for i := range m.edition.Criteria {
			words.Criteria[m.edition.Criteria[i].ID] = m.edition.Criteria[i].Title.In(language)
		}
		all[language] = words
	}
	return all
}
