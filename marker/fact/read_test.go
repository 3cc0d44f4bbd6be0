package fact_test

import (
	"testing"

	"locmark/marker/fact"

	"pgregory.net/rapid"
)

func TestReadWords(t *testing.T) {
	for raw, want := range map[string]struct {
		text, key string
		how       fact.How
	}{
		"Municipality of Mto Mweupe":    {"Municipality of Mto Mweupe", "municipality of mto mweupe", 0},
		" \u00a0Mairie\u202fde Ségou\t": {"Mairie\u202fde Ségou", "mairie de segou", 0},
		"\u200bUNDP\ufeff":              {"UNDP", "undp", 0},
		"a\x00b\x1bc\u202e":             {"abc", "abc", 0},
		"one\r\ntwo":                    {"one\ntwo", "one two", 0},
		"1.1000000000000001":            {"1.1", "1 1", 0},
		"12345678901234567":             {"12345678901234567", "12345678901234567", 0},
		"Water &amp; land_x000D_":       {"Water & land", "water land", fact.Repaired},
		"C√¥te d‚Äôivoire":              {"Côte d’ivoire", "cote d ivoire", fact.Repaired},
		"N/A":                           {"N/A", "", 0},
		"\u00a0":                        {"", "", 0},
		"— ? …":                         {"— ? …", "", 0},
		"TBD":                           {"TBD", "", fact.Filler},
		"(à compléter)":                 {"(à compléter)", "", fact.Filler},
		"TBD / to be confirmed - n/a":   {"TBD / to be confirmed - n/a", "", fact.Filler},
		"See above.":                    {"See above.", "", fact.Filler},
		"Refer to 4.2.1":                {"Refer to 4.2.1", "", fact.Filler},
		"Véase la sección 3":            {"Véase la sección 3", "", fact.Filler},
		"Refer to the council of elders, who decide on grazing and water every spring": {
			"Refer to the council of elders, who decide on grazing and water every spring",
			"refer to the council of elders who decide on grazing and water every spring", 0,
		},
		"Pendiente arriba": {"Pendiente arriba", "pendiente arriba", 0},
	} {
		for _, kind := range []fact.Kind{fact.Text, fact.Name} {
			v, p := read(kind, raw)
			if v.Text != want.text || v.Key != want.key || v.How != want.how || v.Given != (want.key != "") || v.Raw != raw || p != nil {
				t.Errorf("%q is %+v with %+v, want %+v", raw, v, p, want)
			}
		}
	}
}

func TestReadYesNo(t *testing.T) {
	for raw, want := range map[string]string{
		"yes": "yes", "OUI": "yes", "Sí": "yes", "si": "yes", "1": "yes", "✓": "yes", "No": "no", "non": "no", "0": "no",
		"n/a": "", "tbd": "", "X": "[CELL_NOT_YES_OR_NO]", "-": "", "maybe": "[CELL_NOT_YES_OR_NO]", "2": "[CELL_NOT_YES_OR_NO]",
	} {
		if got := key(fact.Spec{Kind: fact.YesNo}, fact.Habit{}, raw); got != want {
			t.Errorf("%q is %s, want %s", raw, got, want)
		}
	}
}

func TestErrorValues(t *testing.T) {
	for _, raw := range []string{
		"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#ref!", "Err:502", "err:504", "Fehler:502",
		"#BEZUG!", "#NV", "#WERT!", "#ÜBERLAUF!", "#VALEUR!", "#NOM?", "#¡REF!", "#¿NOMBRE?", "#¡VALOR!", "#N/D", "########", " #N/A ",
	} {
		for kind := fact.Text; kind <= fact.Measured; kind++ {
			spec := fact.Spec{Kind: kind, List: kind == fact.Name, Choices: modalities}
			v, p := reader.Read(spec, fact.Habit{}, raw)
			if v.Given || v.Key != "" || v.Keys != nil || p == nil || p.Code != "CELL_ERROR_VALUE" {
				t.Errorf("%q as kind %d is %+v with %+v", raw, kind, v, p)
			}
		}
	}
	for _, raw := range []string{"#1", "# of workshops", "Error: none found", "Err:5020", "Erfurt"} {
		if v, p := read(fact.Text, raw); !v.Given || p != nil {
			t.Errorf("%q is no error value, but %+v with %+v", raw, v, p)
		}
	}
}

func TestABlankKeepsWhatWasFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		spec := anySpec.Draw(t, "spec")
		raw := rapid.OneOf(rapid.String(), rapid.SampledFrom(seeds)).Draw(t, "raw")
		v, p := reader.Read(spec, fact.Habit{}, raw)
		if v.Raw != raw {
			t.Fatalf("%q is kept as %q", raw, v.Raw)
		}
		if !v.Given && (v.Key != "" || v.Keys != nil || !v.Number.IsZero() || v.Unit != "") {
			t.Fatalf("%q is blank, but %+v", raw, v)
		}
		if v.Given && (v.Key == "") != spec.List {
			t.Fatalf("%q is given without a key: %+v", raw, v)
		}
		if v.Given && p != nil && !spec.List && spec.Kind != fact.Measured {
			t.Fatalf("%q is given with a problem: %+v", raw, p)
		}
	})
}

// anySpec draws ways to read a column.
var anySpec = rapid.Custom(func(t *rapid.T) fact.Spec {
	kind := fact.Kind(rapid.IntRange(int(fact.Text), int(fact.Measured)).Draw(t, "kind"))
	return fact.Spec{Kind: kind, List: rapid.Bool().Draw(t, "list"), Choices: modalities}
})

// seeds are cells of all kinds.
var seeds = []string{
	"", "-", "tbd", "0.28999999999999998", "1E+05", "1.234", "USD 1,234.50", "183 OOO", "(500)", "25 %", "45506", "03/04/2025", "4 mars 2025",
	"2025", "yes", "Grant, or transfer; grant", "Kenya, Tanzania, United Republic of", "NA", "#REF!", "C√¥te d‚Äôivoire", "Ã©tÃ©", "\xff\xfe", "a;b\nc",
	"Municipality of Mto Mweupe", "\u202e\u200b", "9999999999999999999999", "Rs.50", "٣", "500.-", "1'000", "😀",
}

func FuzzRead(f *testing.F) {
	for i, raw := range seeds {
		f.Add(raw, i%10+1, i%2 == 0)
	}
	f.Fuzz(func(t *testing.T, raw string, kind int, list bool) {
		if kind < int(fact.Text) || kind > int(fact.Measured) {
			return
		}
		spec := fact.Spec{Kind: fact.Kind(kind), List: list, Choices: modalities}
		for _, habit := range []fact.Habit{{}, {Decimal: ',', Order: fact.DayFirst}, {Decimal: '.', Order: fact.MonthFirst}} {
			once, _ := reader.Read(spec, habit, raw)
			again, _ := reader.Read(spec, habit, once.Text)
			if again.Given != once.Given || again.Key != once.Key || again.Text != once.Text || again.Number != once.Number {
				t.Errorf("%q is %+v, and its text is %+v", raw, once, again)
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	for _, c := range []struct {
		name string
		spec fact.Spec
		raw  string
	}{
		{"text", fact.Spec{Kind: fact.Text}, "Municipality of Mto Mweupe"},
		{"French", fact.Spec{Kind: fact.Text}, "Municipalité de Sikasso (région)"},
		{"amount", fact.Spec{Kind: fact.Amount}, "84500"},
		{"stored", fact.Spec{Kind: fact.Amount}, "0.28999999999999998"},
		{"written", fact.Spec{Kind: fact.Amount}, "USD 84,500.00"},
		{"date", fact.Spec{Kind: fact.Date}, "45506"},
		{"choice", fact.Spec{Kind: fact.Choice, Choices: modalities}, "Fiscal transfer"},
		{"country", fact.Spec{Kind: fact.Country}, "Kenya"},
		{"list", fact.Spec{Kind: fact.Name, List: true}, "1.1; 1.2; 2.1"},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				reader.Read(c.spec, fact.Habit{}, c.raw)
			}
		})
	}
}
