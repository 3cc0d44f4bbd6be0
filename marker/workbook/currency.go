package workbook

import (
	"locmark/marker"
	"locmark/marker/fact"
)

// currencies blanks the amounts that are written in another currency than the programme's: they are no part of its sums.
func (m *maker) currencies() {
	currency := m.currency()
	m.inCurrency(&m.Form.Programme, m.programme.Fields, currency)
	for t := range m.Form.Tables {
		for _, row := range m.programme.Tables[t] {
			m.inCurrency(&m.Form.Tables[t], row, currency)
		}
	}
}

// currency is the programme's; US dollars where it gives none.
func (m *maker) currency() string {
	if i := m.Form.Programme.Column("currency"); i >= 0 && m.programme.Fields[i].Given {
		return fact.Currency(m.programme.Fields[i].Text)
	}
	return "USD"
}

func (m *maker) inCurrency(table *marker.Table, row fact.Row, currency string) {
	for i := range row {
		v := &row[i]
		if table.Columns[i].Spec.Kind != fact.Amount || !v.Given || v.Unit == "" || fact.SameCurrency(v.Unit, currency) {
			continue
		}
		m.problem(fact.Problem{Code: "CURRENCY_DIFFERS", Cell: v.Cell, Args: []string{"raw", v.Raw, "currency", currency}})
		*v = fact.Value{Raw: v.Raw, Text: v.Text, Cell: v.Cell, How: v.How}
	}
}
