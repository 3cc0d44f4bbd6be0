package marker

import "locmark/marker/fact"

// Contribution is one row of who pays. Amount is nil where it cannot be read, Donor "" where it is not said.
type Contribution struct {
	Donor  string      `json:"donor"`
	ID     string      `json:"donor_id"` // what the donor is told by in every language: the code of a country, or a folded name
	Kind   string      `json:"kind"`     // an id of the form's kinds of contribution; "" where it is not said
	Year   *int        `json:"year"`
	Amount *fact.Money `json:"amount"`
	Cell   string      `json:"cell"`
}

// contributions are the rows of who pays, in their order; nil where the form has no such table.
func (m *Marking) contributions() []Contribution {
	table := m.records("contributions")
	var all []Contribution
	for row := range table.rows {
		amount := table.at(row, "amount")
		id, donor := m.donorAt(table, row)
		all = append(all, Contribution{
			Donor: donor, ID: id, Kind: table.at(row, "kind").Key, Year: wholeAt(table.at(row, "year")),
			Amount: moneyAt(amount), Cell: amount.Cell.String(),
		})
	}
	return all
}

// donorAt is who pays, told by and called as the programme's donors are.
func (m *Marking) donorAt(table records, row int) (id, name string) {
	if v := table.at(row, "donor"); v.Given {
		return m.donor(v.Key, v.Text)
	}
	return "", ""
}

// calledAt is what the organisation that a column names is called; "" where it names none.
func (m *Marking) calledAt(table records, row int, column string) string {
	if v := table.at(row, column); v.Given {
		return m.called(v.Key, v.Text)
	}
	return ""
}

// moneyAt is an amount, or nil for a blank.
func moneyAt(v *fact.Value) *fact.Money {
	if !v.Given {
		return nil
	}
	money := fact.Money(cents(v))
	return &money
}

// wholeAt is a year, or nil for a blank.
func wholeAt(v *fact.Value) *int {
	if !v.Given {
		return nil
	}
	year := int(v.Number.Num)
	return &year
}
