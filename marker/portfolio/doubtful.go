package portfolio

import (
	"slices"
	"strings"

	"locmark/criteria/spelling"
	"locmark/marker"
	"locmark/marker/fact"
)

// DoubtfulDonor is a donor whose name is nearly that of another donor of the portfolio, in one of the cells where it stands.
type DoubtfulDonor struct {
	Workbook, Cell string
	Written, Meant string
}

// metDonors are the donors of a portfolio, in the order in which they were met.
type metDonors struct {
	all   []*metDonor
	byKey map[string]*metDonor
}

// metDonor is one of them. One that stands in no list of ours is told by its folded name.
type metDonor struct {
	name, folded string
	listed       bool
	programmes   int
	places       []place
}

type place struct{ workbook, cell string }

// mostPlaces is how many cells of a donor are remembered: a name that stands in more is no slip of the pen.
const mostPlaces = 20

// add notes the donors of a programme: those it names, and those that contribute without being named.
func (d *metDonors) add(a *marker.Assessment) {
	var own []string
	meet := func(key, name, cell string) {
		if key != "" && !slices.Contains(own, key) {
			own = append(own, key)
			d.meet(key, name, place{a.Source.Workbook, cell})
		}
	}
	for _, field := range a.Fields {
		if field.ID == "donors" {
			for _, v := range field.Values {
				meet(v.Key, v.Name, field.Cell)
			}
		}
	}
	for _, c := range a.Financing.Contributions {
		meet(c.ID, c.Donor, c.Cell)
	}
}

func (d *metDonors) meet(key, name string, at place) {
	one := d.byKey[key]
	if one == nil {
		folded := fact.Fold(name)
		one = &metDonor{name: strings.Clone(name), folded: strings.Clone(folded), listed: folded != key}
		if d.byKey == nil {
			d.byKey = map[string]*metDonor{}
		}
		d.byKey[strings.Clone(key)] = one
		d.all = append(d.all, one)
	}
	if one.programmes++; len(one.places) < mostPlaces {
		one.places = append(one.places, place{strings.Clone(at.workbook), strings.Clone(at.cell)})
	}
}

// DoubtfulDonors are the donors that stand in no list and are nearly another donor, which more programmes have, or as many and an
// earlier one. They stay two: nobody's money is moved by a guess.
func (p *Portfolio) DoubtfulDonors() []DoubtfulDonor {
	var all []DoubtfulDonor
	for i, one := range p.donors.all {
		meant := p.donors.meant(i)
		if meant == nil {
			continue
		}
		for _, at := range one.places {
			all = append(all, DoubtfulDonor{at.workbook, at.cell, one.name, meant.name})
		}
	}
	return all
}

// meant is the donor that most programmes have, and the first of those, of whose name another's is a slip; or nil.
func (d *metDonors) meant(index int) *metDonor {
	one := d.all[index]
	if one.listed {
		return nil
	}
	var best *metDonor
	for i, other := range d.all {
		more := other.programmes > one.programmes || other.programmes == one.programmes && i < index
		if more && (best == nil || other.programmes > best.programmes) && spelling.Slip(one.folded, other.folded) {
			best = other
		}
	}
	return best
}
