package marker

import "locmark/marker/fact"

// DonorDoubtful is the code of a donor whose name is nearly that of another.
const DonorDoubtful = "DONOR_DOUBTFUL"

// doubtfulDonors are the donors whose names are nearly those of a country or an organisation of our lists. They stay what they are: a
// donor that stands in no list is no fault, and nobody's money is moved to another by a guess.
func (m *Marking) doubtfulDonors() []fact.Problem {
	var all []fact.Problem
	look := func(v *fact.Value, name string) {
		if meant := m.marker.lexicon.nearestDonor(name, m.marker.voice.Language); meant != "" {
			all = append(all, fact.Problem{Code: DonorDoubtful, Cell: v.Cell, Args: []string{"written", clip(name), "meant", meant}})
		}
	}
	if index := m.marker.fields.donors; index >= 0 {
		v := m.field(index)
		for _, name := range v.Items {
			look(v, name)
		}
	}
	table := m.records("contributions")
	for row := range table.rows {
		if v := table.at(row, "donor"); v.Given {
			look(v, v.Text)
		}
	}
	return all
}

// nearestDonor is what the country or organisation is called in a language that a name nearly is; "" where it is near to none.
func (l Lexicon) nearestDonor(name, language string) string {
	country, organisation := l.Reader.Nearest(name)
	switch {
	case country != "":
		return fact.CountryName(country, language)
	case organisation != "":
		return l.organisations[organisation].In(language)
	}
	return ""
}

// DoubtfulDonor is the problem of a donor that is nearly another of the same portfolio, in the cell where it stands.
func DoubtfulDonor(v Voice, cell, written, meant string) ProblemNote {
	return ProblemNote{Code: DonorDoubtful, Cell: cell, Message: v.Say("problems."+DonorDoubtful, "written", clip(written), "meant", clip(meant))}
}
