package marker

import (
	"slices"

	"locmark/criteria"
)

// Renaming gives records that were written in one language the names of another: of levels, dimensions, criteria, fields,
// choices, countries and known organisations. What is told in sentences stays as it was written. A record in the language
// itself is left as it is.
type Renaming struct {
	forms    []*Form
	lexicon  Lexicon
	voice    Voice
	editions map[string]*Assessment // by hash: an assessment in the language, for what it calls things
}

// NewRenaming is a renaming into the voice's language that knows forms, and no edition.
func NewRenaming(forms []*Form, lexicon Lexicon, voice Voice) *Renaming {
	return &Renaming{forms, lexicon, voice, map[string]*Assessment{}}
}

// Names is an assessment of nothing, for what an edition calls things in the Marker's language.
func (m *Marker) Names() *Assessment {
	a := &Assessment{Edition: m.EditionRef(), Language: m.voice.Language}
	for i := range m.dimensions {
		a.Dimensions = append(a.Dimensions, DimensionResult{ID: m.dimensions[i].id, Title: m.in(m.dimensions[i].title)})
	}
	for i := range m.criteria {
		c := m.criteria[i].source
		a.Criteria = append(a.Criteria, Finding{ID: c.ID, Title: m.in(c.Title), Question: m.in(c.Question)})
	}
	for _, text := range m.edition.CannotSee {
		a.CannotSee = append(a.CannotSee, m.in(text))
	}
	return a
}

// Learn takes over what an assessment's edition calls things, where it speaks the language and the edition is not known yet.
func (r *Renaming) Learn(a *Assessment) {
	if a.Language == r.voice.Language && a.Edition.SHA256 != "" && r.editions[a.Edition.SHA256] == nil {
		r.editions[a.Edition.SHA256] = a
	}
}

// Knows reports whether it is known what an edition calls things in the language.
func (r *Renaming) Knows(edition EditionRef) bool { return r.editions[edition.SHA256] != nil }

// Rename gives a record the names of the language.
func (r *Renaming) Rename(a *Assessment) {
	if names := r.editions[a.Edition.SHA256]; names != nil {
		renameEdition(a, names)
	}
	if form := r.formOf(a); form != nil {
		r.renameFields(a, &form.Programme)
	}
	r.renamePayers(&a.Financing)
}

func renameEdition(a, names *Assessment) {
	a.Edition.Title, a.Edition.Scale = names.Edition.Title, names.Edition.Scale
	if a.Level != nil && *a.Level >= 0 && *a.Level < len(a.Edition.Scale) {
		a.Label = a.Edition.Scale[*a.Level]
	}
	if len(a.CannotSee) == len(names.CannotSee) {
		a.CannotSee = names.CannotSee
	}
	for i := range a.Dimensions {
		for _, named := range names.Dimensions {
			if named.ID == a.Dimensions[i].ID {
				a.Dimensions[i].Title = named.Title
			}
		}
	}
	for i := range a.Criteria {
		for _, named := range names.Criteria {
			if named.ID == a.Criteria[i].ID {
				a.Criteria[i].Title, a.Criteria[i].Question = named.Title, named.Question
			}
		}
	}
}

// formOf is the form whose fields are called as the record calls them, or nil.
func (r *Renaming) formOf(a *Assessment) *Form {
	for _, form := range r.forms {
		isCalled := func(f FieldNote) bool {
			i := form.Programme.Column(f.ID)
			return i >= 0 && slices.Contains(form.Programme.Columns[i].Label.All(), f.Title)
		}
		if !slices.ContainsFunc(a.Fields, func(f FieldNote) bool { return !isCalled(f) }) {
			return form
		}
	}
	return nil
}

// renamePayers names those who pay, and the UN organisations that money goes through.
func (r *Renaming) renamePayers(f *Financing) {
	for i := range f.Contributions {
		if c := &f.Contributions[i]; c.Donor != "" {
			_, c.Donor = r.lexicon.donor(c.ID, c.Donor, r.voice.Language)
		}
	}
	for i := range f.Flows {
		for _, name := range []*string{&f.Flows[i].PUNO, &f.Flows[i].Recipient} {
			*name = r.lexicon.known(*name, r.voice.Language)
		}
	}
}

// in gives a text in the language.
func (r *Renaming) in(text criteria.Text) string { return text.In(r.voice.Language) }
