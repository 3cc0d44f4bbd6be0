package portfolio

import "locmark/marker"

// accounts gather the money of an edition's programmes in further ways than by groups.
type accounts struct {
	years      years
	donors     *donors
	dac        *grouping // nil where the edition has no map to DAC codes
	uncounted  Uncounted
	conversion *conversion // nil without rates
}

func newAccounts(edition marker.EditionRef, rates *Rates) *accounts {
	a := &accounts{years: years{}, donors: newDonors()}
	if len(edition.DAC) > 0 {
		a.dac = newGrouping(way{ByDAC, dacOf, true})
	}
	if rates != nil {
		a.conversion = newConversion(rates)
	}
	return a
}

// converted is an assessment in the currency that everything is converted to, and the currency it was written in, "" where
// that is the same.
func (a *accounts) converted(from *marker.Assessment) (*marker.Assessment, string) {
	if a.conversion == nil {
		return from, ""
	}
	money, written := a.conversion.of(from.Financing)
	to := *from
	to.Financing = money
	return &to, written
}

func (a *accounts) add(of *marker.Assessment) {
	a.years.add(of.Financing)
	a.donors.add(of)
	a.uncounted.add(of.Financing)
	if a.dac != nil {
		a.dac.add(of)
	}
}

// sumUp writes the accounts into a summary.
func (a *accounts) sumUp(s *Summary) {
	s.Years, s.Donors, s.NotAttributed = a.years.sorted(), a.donors.sorted(), a.donors.rest.sorted()
	s.Uncounted = a.uncounted
	if a.dac != nil {
		s.DAC = a.dac.sorted().Groups
	}
	if a.conversion != nil {
		s.Conversion = a.conversion.sorted()
	}
}
