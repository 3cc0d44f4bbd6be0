package report

import (
	"math/bits"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// flowColumns gathers the money that goes to local actors, split by who pays.
type flowColumns struct {
	pageFlows
	tongue
	payers, punos, types names
}

func newFlowColumns(t tongue) flowColumns {
	empty := pageFlows{[]int{}, []int{}, []int{}, []int{}, []int{}, []int{}, []*int64{}, []*int64{}}
	return flowColumns{empty, t, newNames(), newNames(), newNames()}
}

// add takes the flows of one programme, whose money may be converted. A budget that a guard set aside reaches nobody for certain, so its flows are left out;
// the page says how much that is.
func (c *flowColumns) add(programme int, a *marker.Assessment, f *marker.Financing) {
	if f.LocalSetAside != nil {
		return
	}
	payers := c.payersOf(a, f.Contributions)
	for _, flow := range f.Flows {
		way := slices.Index(marker.Ways, flow.Way)
		if way < 0 || flow.Indirect {
			continue
		}
		planned, spent := split(flow.Planned, payers), split(flow.Spent, payers)
		for i, payer := range payers {
			c.Programme, c.Payer, c.Way = append(c.Programme, programme), append(c.Payer, payer.name), append(c.Way, way)
			c.PUNO, c.Type = append(c.PUNO, c.agencyAt(a, flow.PUNO)), append(c.Type, typeAt(&c.types, flow.RecipientType))
			c.Planned, c.Spent = append(c.Planned, planned[i]), append(c.Spent, spent[i])
			c.Unlisted = append(c.Unlisted, payer.unlisted)
		}
	}
}

// payer is who pays, -1 where it is not said, how much of a programme, and 1 where the programme does not name it as a donor.
type payer struct {
	name     int
	amount   fact.Money
	unlisted int
}

// payersOf adds the contributions to a programme up by donor, in their order. Those without a readable amount pay no part that
// anybody could name; where there is no other, nobody is known to pay.
func (c *flowColumns) payersOf(a *marker.Assessment, all []marker.Contribution) []payer {
	var payers []payer
	var whole fact.Money
	for _, contribution := range all {
		if contribution.Amount == nil || *contribution.Amount <= 0 {
			continue
		}
		sum, fits := whole.Add(*contribution.Amount)
		if !fits {
			continue
		}
		whole = sum
		name := c.payerAt(a, contribution)
		if i := slices.IndexFunc(payers, func(p payer) bool { return p.name == name }); i >= 0 {
			payers[i].amount += *contribution.Amount
		} else {
			one := payer{name: name, amount: *contribution.Amount}
			if !a.Programme.NamesDonor(contribution.Donor) {
				one.unlisted = 1
			}
			payers = append(payers, one)
		}
	}
	if payers == nil {
		return []payer{{name: -1, amount: 1}}
	}
	return payers
}

// split shares an amount out in proportion to what is paid. The parts add up to it, to the cent.
func split(amount *fact.Money, payers []payer) []*int64 {
	parts := make([]*int64, len(payers))
	if amount == nil || *amount < 0 { // a record may be anybody's
		return parts
	}
	var whole, before, given int64
	for _, p := range payers {
		whole += int64(p.amount)
	}
	for i, p := range payers {
		before += int64(p.amount)
		upTo := portion(int64(*amount), before, whole)
		part := upTo - given
		parts[i], given = &part, upTo
	}
	return parts
}

// portion is amount·part/whole, rounded down; none of them is negative, and part is no more than whole.
func portion(amount, part, whole int64) int64 {
	high, low := bits.Mul64(uint64(amount), uint64(part))
	result, _ := bits.Div64(high, low, uint64(whole))
	return int64(result)
}

// payerAt is the place of who pays, by what tells a donor in every language; -1 where it is not said.
func (c *flowColumns) payerAt(a *marker.Assessment, paid marker.Contribution) int {
	if one, ok := c.country(a, paid.ID, paid.Donor); ok {
		return c.payers.of(one)
	}
	return -1
}

// agencyAt is the place of an agency, which goes by the key that it has among the programme's own; -1 where it is not said.
func (c *flowColumns) agencyAt(a *marker.Assessment, name string) int {
	key := ""
	for _, v := range noted(a, "punos").Values {
		if v.Name == name {
			key = v.Key
		}
	}
	if one, ok := c.called(a, key, name); ok {
		return c.punos.of(one)
	}
	return -1
}

// typeAt is the place of a type of actor, by its id.
func typeAt(all *names, id string) int {
	if id == "" {
		return -1
	}
	return all.of(valueName{id, oneLine(id), true})
}
