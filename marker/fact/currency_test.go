package fact

import "testing"

func TestSameCurrency(t *testing.T) {
	tests := []struct {
		unit, code string
		want       bool
	}{
		{"USD", "USD", true}, {"EUR", "USD", false}, {"€", "USD", false}, {"€", "EUR", true},
		{"$", "USD", true}, {"$", "COP", true}, {"FCFA", "XOF", true}, {"FCFA", "USD", false}, {"%", "USD", true}, {"", "USD", true},
	}
	for _, test := range tests {
		if got := SameCurrency(test.unit, test.code); got != test.want {
			t.Errorf("SameCurrency(%q, %q) = %v", test.unit, test.code, got)
		}
	}
}

func TestCurrency(t *testing.T) {
	for text, want := range map[string]string{"usd": "USD", "US$": "USD", "US dollars": "USD", "€": "EUR", "Euros": "EUR", "kes": "KES", "pounds": "POUNDS"} {
		if got := Currency(text); got != want {
			t.Errorf("Currency(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestUnitIn(t *testing.T) {
	for header, want := range map[string]string{
		"Amount (EUR)": "EUR", "Amount (US$)": "USD", "Montant en euros": "EUR", "Monto, USD": "USD", "Betrag in €": "€",
		"Amount": "", "Amount of the line": "", "Importe": "",
	} {
		if got := UnitIn(header); got != want {
			t.Errorf("UnitIn(%q) = %q, want %q", header, got, want)
		}
	}
}
