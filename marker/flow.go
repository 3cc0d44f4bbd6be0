package marker

import (
	"slices"

	"locmark/marker/fact"
)

// Flow is the money of those lines of a budget that go the same way in the same year: from the same PUNO to the same
// recipient. Planned and Spent are nil where no line says them, in the currency of the programme, indirect costs apart.
type Flow struct {
	PUNO          string      `json:"puno"`           // as people call it; "" where it is not said
	Recipient     string      `json:"recipient"`      // "" where it is not said
	RecipientType string      `json:"recipient_type"` // an id of the form's actor types; "" where it is not said
	Way           string      `json:"way"`            // one of Ways; "" for what goes to nobody local, and for indirect costs
	Indirect      bool        `json:"indirect"`
	SetAside      bool        `json:"set_aside"` // by a guard that does not trust the budget: in no sum of what goes this way
	Year          *int        `json:"year"`      // nil where it is not said
	Planned       *fact.Money `json:"planned"`
	Spent         *fact.Money `json:"spent"`
	Unread        int         `json:"unread,omitempty"` // lines without a readable amount, which are in no sum
	Cells         []string    `json:"cells"`
}

// flowKey is what the lines of one flow share.
type flowKey struct {
	puno, recipient, kind, way string
	indirect                   bool
	year                       int
}

// flows adds the budget up, in the order of its lines. There are none where the edition names no ways.
func (m *Marking) flows() []Flow {
	if len(m.marker.ways) == 0 {
		return nil
	}
	budget, indirect := m.records("budget"), m.indirectRows()
	var all []Flow
	cells := map[int][]fact.Cell{}
	at := map[flowKey]int{}
	for row := range budget.rows {
		if isHeading(budget, row) {
			continue
		}
		line := m.flowOf(budget, row, slices.Contains(indirect, int32(row)))
		i, met := at[line.key()]
		if met {
			all[i].add(line)
		} else {
			i = len(all)
			at[line.key()], all = i, append(all, line)
		}
		cells[i] = append(cells[i], budget.at(row, "amount").Cell)
	}
	for i := range all {
		all[i].Cells = ranges(cells[i])
	}
	return all
}

// setAside tells of money that goes any way that it counts as going none: the budget that says so is not trusted.
func setAside(flows []Flow) {
	for i := range flows {
		flows[i].SetAside = flows[i].Way != ""
	}
}

func (f *Flow) key() flowKey {
	key := flowKey{fact.Fold(f.PUNO), fact.Fold(f.Recipient), f.RecipientType, f.Way, f.Indirect, 0}
	if f.Year != nil {
		key.year = *f.Year
	}
	return key
}

// isHeading reports whether a row of the budget is no line: words alone.
func isHeading(budget records, row int) bool {
	for _, column := range []string{"amount", "spent", "recipient", "modality", "category", "puno"} {
		if budget.at(row, column).Given {
			return false
		}
	}
	return true
}

// indirectRows are the lines of the budget that the edition's measure of indirect costs counts.
func (m *Marking) indirectRows() []int32 {
	if m.marker.financing.indirect < 0 {
		return nil
	}
	return m.measure(m.marker.financing.indirect).counted
}

// flowOf is one line as a flow of its own, without its cells.
func (m *Marking) flowOf(budget records, row int, indirect bool) Flow {
	amount := budget.at(row, "amount")
	line := Flow{
		PUNO: m.calledAt(budget, row, "puno"), Recipient: m.calledAt(budget, row, "recipient"), RecipientType: m.recipientType(budget, row),
		Indirect: indirect, Year: wholeAt(budget.at(row, "year")), Planned: moneyAt(amount), Spent: moneyAt(budget.at(row, "spent")),
	}
	if !indirect {
		line.Way = m.wayOf(row)
	}
	if !amount.Given {
		line.Unread = 1
	}
	return line
}

// add takes a line's money.
func (f *Flow) add(line Flow) {
	f.Planned, f.Spent = fact.PlusGiven(f.Planned, line.Planned), fact.PlusGiven(f.Spent, line.Spent)
	f.Unread += line.Unread
}

// recipientType is the recipient's type, from the line itself or from the partner of that name.
func (m *Marking) recipientType(budget records, row int) string {
	if own := budget.at(row, "recipient_type"); own.Given || m.marker.recipients == nil {
		return own.Key
	}
	partners := m.records("partners")
	for _, partner := range m.named(m.marker.recipients, row) {
		if kind := partners.at(int(partner), "actor_type"); kind.Given {
			return kind.Key
		}
	}
	return ""
}
