package marker

import (
	"slices"
	"strings"
	"time"

	"locmark/marker/fact"
)

// renameFields names the fields of a record, and what the programme is known by after them.
func (r *Renaming) renameFields(a *Assessment, fields *Table) {
	for i := range a.Fields {
		note := &a.Fields[i]
		column := &fields.Columns[fields.Column(note.ID)]
		note.Title = r.in(column.Label)
		for k := range note.Values {
			note.Values[k].Name = r.valueName(column, note.Values[k])
		}
		names := note.names()
		switch p := &a.Programme; note.ID {
		case "stage":
			p.StageName = strings.Join(names, "")
		case "country":
			p.CountryName = strings.Join(names, ", ")
		case "lead_agency":
			p.LeadAgency = strings.Join(names, "")
		case "punos":
			p.PUNOs = names
		case "transitions":
			p.Transitions = names
		case "donors":
			p.Donors = names
		}
	}
}

// names are what the values are called, a donor that is written in two languages once.
func (n *FieldNote) names() []string {
	var names []string
	for _, value := range n.Values {
		if n.ID != "donors" || !slices.Contains(names, value.Name) {
			names = append(names, value.Name)
		}
	}
	return names
}

// valueName is what a value is called in the language; what is no name of ours stays as it is written.
func (r *Renaming) valueName(column *Column, v FieldValue) string {
	language := r.voice.Language
	if column.ID == "donors" {
		_, name := r.lexicon.donor(v.Key, v.Name, language)
		return name
	}
	switch column.Spec.Kind {
	case fact.Country:
		if name := fact.CountryName(v.Key, language); name != "" {
			return name
		}
	case fact.Choice:
		if label, known := column.Labels[v.Key]; known {
			return r.in(label)
		}
	case fact.Name:
		return r.lexicon.called(v.Key, v.Name, language)
	case fact.Amount, fact.Number:
		return r.voice.figure(v.Key, v.Name)
	case fact.Date:
		if day, err := time.Parse(time.DateOnly, v.Key); err == nil {
			return r.voice.Date(serialOf(day))
		}
	}
	return v.Name
}

// serialOf is a day as a spreadsheet counts it.
func serialOf(day time.Time) fact.Ratio {
	first := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	return fact.Ratio{Num: int64(day.Sub(first) / (24 * time.Hour)), Den: 1}
}

// called is what an organisation is called in a language; one that is known by no other name, as written.
func (l Lexicon) called(key, written, language string) string {
	if label, known := l.organisations[key]; known {
		return label.In(language)
	}
	return written
}

// known is what an organisation of that name is called in a language; one that the lists do not have, as written.
func (l Lexicon) known(written, language string) string {
	v, problem := l.Reader.Read(fact.Spec{Kind: fact.Name}, fact.Habit{}, written)
	if problem != nil || !v.Given {
		return written
	}
	return l.called(v.Key, written, language)
}

// donor is what a donor is told by, the ISO code of a country or the key of an organisation, and what it is called in a
// language: Spain, Espagne and España are one donor.
func (l Lexicon) donor(key, written, language string) (id, name string) {
	name = l.called(key, written, language)
	if code, ok := l.Reader.Country(name); ok && name != code {
		return code, fact.CountryName(code, language)
	}
	return key, name
}
