package fact

import "testing"

func TestNearest(t *testing.T) {
	r := NewReader(Lists{Names: []Option{{ID: "european-union", Spelling: []string{"European Union", "Union européenne"}}}})
	tests := []struct{ written, country, organisation string }{
		{"Spian", "ES", ""},
		{"SPIAN", "ES", ""},
		{"Espagn", "ES", ""},
		{"Spain", "", ""}, // is known
		{"ES", "", ""},
		{"Union européene", "", "european-union"},
		{"European Union", "", ""},
		{"Ruritania", "", ""}, // in no list, and near to none
		{"Zambai", "ZM", ""},
		{"", "", ""},
	}
	for _, test := range tests {
		if country, organisation := r.Nearest(test.written); country != test.country || organisation != test.organisation {
			t.Errorf("%q is near to %q, %q", test.written, country, organisation)
		}
	}
}
