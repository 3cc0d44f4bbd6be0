package panel

import (
	"slices"

	"locmark/marker/fact"
)

// Discussion is a level on which its reviewers stand as far apart as different programmes do: the difference lies between the
// readers, not between the programmes. Within is how many levels two of its reviewers are apart on average, Between how many
// two levels given to different programmes are; Between is nil where there are no two programmes to compare.
type Discussion struct {
	Unit
	Within  float64  `json:"within"`
	Between *float64 `json:"between"`

	within, between fact.Ratio
}

// discuss chooses what to discuss: where reviewers differ, and by at least as much as programmes do on that criterion. The
// furthest apart, measured by that, come first; then by programme, as they were asked for. Where there are no two programmes to
// measure by, nobody can tell how far that is, so that these stand behind all others, by levels.
func (s *Settlement) discuss() {
	units, between := map[string][]*Unit{}, map[string]fact.Ratio{}
	for i := range s.Units {
		units[s.Units[i].Criterion] = append(units[s.Units[i].Criterion], &s.Units[i])
	}
	for criterion, own := range units {
		between[criterion] = spreadBetween(own)
	}
	for i := range s.Units {
		d := Discussion{Unit: s.Units[i], within: spreadWithin(&s.Units[i]), between: between[s.Units[i].Criterion]}
		if d.within.IsZero() || d.within.Num == 0 || !d.between.IsZero() && d.within.Cmp(d.between) < 0 {
			continue
		}
		d.Within = d.within.Float()
		if !d.between.IsZero() {
			value := d.between.Float()
			d.Between = &value
		}
		s.Discuss = append(s.Discuss, d)
	}
	slices.SortStableFunc(s.Discuss, func(a, b Discussion) int { return a.compare(&b) })
}

// compare puts what stands further apart first: in multiples of what programmes differ by, then in levels. Reviewers of one
// programme who differ stand apart from those of any other programme, too, so that such a multiple has no zero below.
func (d *Discussion) compare(other *Discussion) int {
	switch {
	case d.between.IsZero() != other.between.IsZero():
		if d.between.IsZero() {
			return 1
		}
		return -1
	case !d.between.IsZero():
		if c := other.multiple().Cmp(d.multiple()); c != 0 {
			return c
		}
	}
	return other.within.Cmp(d.within)
}

// multiple is by how many times the reviewers differ by what programmes do.
func (d *Discussion) multiple() fact.Ratio {
	return fact.Ratio{Num: d.within.Num * d.between.Den, Den: d.within.Den * d.between.Num}
}

// spreadWithin is by how many levels two reviewers of a unit differ on average; no number where there are no two.
func spreadWithin(u *Unit) fact.Ratio {
	sum, pairs := 0, 0
	for i, one := range u.Opinions {
		for _, other := range u.Opinions[:i] {
			sum += apart(one, other)
			pairs++
		}
	}
	return fact.Ratio{Num: int64(sum), Den: int64(pairs)}
}

// spreadBetween is by how many levels two levels differ on average that were given to different programmes, by the units of one
// criterion.
func spreadBetween(units []*Unit) fact.Ratio {
	sum, pairs := 0, 0
	for i, unit := range units {
		for _, another := range units[:i] {
			for _, one := range unit.Opinions {
				for _, other := range another.Opinions {
					sum += apart(one, other)
					pairs++
				}
			}
		}
	}
	return fact.Ratio{Num: int64(sum), Den: int64(pairs)}
}

func apart(one, other Opinion) int { return max(one.Level-other.Level, other.Level-one.Level) }
