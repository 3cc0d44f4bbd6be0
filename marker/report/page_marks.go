package report

import (
	"strconv"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
)

// The characters of a page's columns of marks, beside the digits of levels.
const (
	markNotEvidenced  = 'e'
	markNotApplicable = 'a'
	markNone          = '-' // nothing is known of it
)

// marks takes a programme's criteria and dimensions, one character each in the order of its edition.
func (g *gathering) marks(a *marker.Assessment, edition *pageEdition) {
	p := &g.programmes
	var marks, settled, dimensions strings.Builder
	steps := make([]int64, len(edition.Criteria))
	for i, criterion := range edition.Criteria {
		f := findingOf(a, criterion[0])
		marks.WriteRune(markOf(f))
		settled.WriteRune(settledMark(f))
		steps[i] = g.counted(stepMoney(f), a.Financing.Currency)
	}
	for _, dimension := range edition.Dimensions {
		dimensions.WriteRune(dimensionMark(a, dimension[0]))
	}
	p.Marks, p.Dimensions, p.Steps = append(p.Marks, marks.String()), append(p.Dimensions, dimensions.String()), append(p.Steps, steps)
	p.Settled = append(p.Settled, strings.TrimRight(settled.String(), string(markNone)))
}

// counted is an amount of a step, in cents, as portfolios add money up.
func (g *gathering) counted(cents int64, currency string) int64 {
	if cents <= 0 {
		return cents // no amount, or no step
	}
	amount := fact.Money(cents)
	return int64(*g.rates.InUSD(marker.Financing{Currency: currency, Total: &amount}).Total)
}

func findingOf(a *marker.Assessment, criterion string) *marker.Finding {
	for i := range a.Criteria {
		if oneLine(a.Criteria[i].ID) == criterion {
			return &a.Criteria[i]
		}
	}
	return nil
}

func markOf(f *marker.Finding) rune {
	switch {
	case f == nil:
		return markNone
	case f.Status == marker.NotEvidenced:
		return markNotEvidenced
	case f.Status == marker.NotApplicable || f.Level == nil:
		return markNotApplicable
	}
	return digit(f.Level)
}

func settledMark(f *marker.Finding) rune {
	if f == nil || f.Panel == nil {
		return markNone
	}
	return digit(&f.Panel.Level)
}

func dimensionMark(a *marker.Assessment, dimension string) rune {
	for _, d := range a.Dimensions {
		if oneLine(d.ID) == dimension {
			return digit(d.Level)
		}
	}
	return markNone
}

// digit is a level in one character; scales have no level beyond 9.
func digit(level *int) rune {
	if level == nil || *level < 0 || *level > 9 {
		return markNone
	}
	return rune('0' + *level)
}

// stepMoney is what the next step of a criterion moves, in cents: the amounts of the lines of the budget that it adds. It is 0
// where the step moves none, and -1 where there is no step, its time has passed, or it waits for what cannot be read.
func stepMoney(f *marker.Finding) int64 {
	if f == nil || f.Action == nil || f.Action.Passed || f.Action.Waits {
		return -1
	}
	var sum int64
	for _, change := range f.Action.Changes {
		if !isShare(change.To) { // of places, say: the amounts of its lines are examples
			continue
		}
		for _, edit := range change.Edits {
			if edit.NewRow > 0 && edit.Table == "budget" && edit.Column == "amount" && edit.Value != nil {
				sum += amountIn(*edit.Value)
			}
		}
	}
	if sum < leastMoney {
		return 0
	}
	return sum
}

// leastMoney is a whole unit of a currency, in cents. A step that moves less asks for any money at all: its cent is an example, and
// examples add up to nothing.
const leastMoney = 100

// isShare reports whether a measure's value, as the record has it, is a part of a whole and not a count.
func isShare(value any) bool {
	share, ok := value.(float64)
	return ok && share > 0 && share < 1
}

// amountIn reads an amount of the record, which is written in plain digits; 0 where it is none.
func amountIn(amount string) int64 {
	var money fact.Money
	if _, err := strconv.ParseFloat(amount, 64); err != nil || money.UnmarshalJSON([]byte(amount)) != nil {
		return 0
	}
	return int64(money)
}
