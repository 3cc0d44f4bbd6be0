package fact_test

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"locmark/marker/fact"

	"pgregory.net/rapid"
)

func TestReadAmount(t *testing.T) {
	for raw, want := range map[string]string{
		// as workbooks store numbers
		"45678.9": "45678.9", "0.28999999999999998": "0.29", "1E+05": "100000", "1.5E-1": "0.15", "0": "0", "333.33333333333331": "333.333333333333",
		"12.345000000000001": "12.345", "100000000000": "100000000000", ".5": "0.5", "5.": "5", "12345678901": "12345678901", "1e5": "100000",
		// as people write them
		"183 000": "183000", "183\u00a0000": "183000", "183\u202f000,50": "183000.5", "183'000.50": "183000.5", "183’000": "183000",
		"1,234,567": "1234567", "1.234.567": "1234567", "1,234.5": "1234.5", "1.234,5": "1234.5", "12,34,567.00": "1234567", "1234,5": "1234.5",
		"12,5": "12.5", "0,125": "0.125", "0.125": "0.125", "1234.567": "1234.567", "1 234,567": "1234.567", "1.234.567,89": "1234567.89",
		"USD 1,234.50": "1234.5", "US$1,234.50": "1234.5", "1 234,50 €": "1234.5", "$ 500": "500", "500 usd": "500", "FCFA 500 000": "500000",
		"Rs. 500": "500", "$.50": "0.5", "Rs.50": "50", "500.-": "500", "500,-- CHF": "500", "+500": "500", "١٢٣٤٫٥": "1234.5", "５００": "500",
		"500.00": "500", "500 euros": "500", "Bs 1.200.000": "1200000", "-0": "0", "KES 5 000": "5000",
		// which could be either
		"1.234": "[NUMBER_AMBIGUOUS]", "1,234": "[NUMBER_AMBIGUOUS]", "USD 12.345": "[NUMBER_AMBIGUOUS]", "999,999": "[NUMBER_AMBIGUOUS]",
		// which are none
		"183 OOO": "[CELL_NOT_AN_AMOUNT_LETTER]", "l00": "[CELL_NOT_AN_AMOUNT_LETTER]", "USD 1O0": "[CELL_NOT_AN_AMOUNT_LETTER]",
		"OOO": "[CELL_NOT_AN_AMOUNT]", "about 500": "[CELL_NOT_AN_AMOUNT]", "10-15": "[CELL_NOT_AN_AMOUNT]", "1/4": "[CELL_NOT_AN_AMOUNT]",
		"25%": "[CELL_NOT_AN_AMOUNT]", "183k": "[CELL_NOT_AN_AMOUNT]", "12 34": "[CELL_NOT_AN_AMOUNT]", "1.2.3": "[CELL_NOT_AN_AMOUNT]",
		"1,23,45": "[CELL_NOT_AN_AMOUNT]", "500 people": "[CELL_NOT_AN_AMOUNT]", "USD 500 EUR": "[CELL_NOT_AN_AMOUNT]", "12:30": "[CELL_NOT_AN_AMOUNT]",
		"1,234.567.890": "[CELL_NOT_AN_AMOUNT]", "1E+999": "[CELL_NOT_AN_AMOUNT]", "five": "[CELL_NOT_AN_AMOUNT]", "(500": "[CELL_NOT_AN_AMOUNT]",
		"-500": "[AMOUNT_NEGATIVE]", "(500)": "[AMOUNT_NEGATIVE]", "−500": "[AMOUNT_NEGATIVE]", "500-": "[AMOUNT_NEGATIVE]", "-USD 500": "[AMOUNT_NEGATIVE]",
		"USD -500": "[AMOUNT_NEGATIVE]", "($500.25)": "[AMOUNT_NEGATIVE]",
		"100000000000.01": "[AMOUNT_TOO_LARGE]", "1E+18": "[AMOUNT_TOO_LARGE]", "1E+300": "[AMOUNT_TOO_LARGE]",
		"#REF!": "[CELL_ERROR_VALUE]", "": "", " ": "", "-": "", "n/a": "", "none": "", "tbd": "", "—": "",
	} {
		if got := key(fact.Spec{Kind: fact.Amount}, fact.Habit{}, raw); got != want {
			t.Errorf("%q is %s, want %s", raw, got, want)
		}
	}
}

func TestAmountsAreInCents(t *testing.T) {
	for raw, want := range map[string]int64{"333.33333333333331": 33333, "0.005": 1, "0.0049": 0, "1E-30": 0, "USD 1,234.5": 123450, "100000000000": 1e13} {
		if v, _ := read(fact.Amount, raw); v.Number != (fact.Ratio{Num: want, Den: 100}) {
			t.Errorf("%s is %v, want %d cents", raw, v.Number, want)
		}
	}
}

func TestUnitStandsBesideTheNumber(t *testing.T) {
	for raw, want := range map[string]string{
		"500": "", "USD 500": "USD", "500 usd": "USD", "US$ 500": "USD", "$500": "$", "500 €": "€", "500 euros": "EUR", "F CFA 500": "FCFA", "KSh 500": "KES",
	} {
		if v, _ := read(fact.Amount, raw); v.Unit != want {
			t.Errorf("%s is in %q, want %q", raw, v.Unit, want)
		}
	}
}

func TestProblemSaysWhatToWrite(t *testing.T) {
	_, p := read(fact.Amount, "183 OOO")
	if got := fmt.Sprint(p.Code, p.Args); got != "CELL_NOT_A_NUMBER[raw 183 OOO letter O instead 183000]" {
		t.Error(got)
	}
	_, p = read(fact.Number, "1,234")
	if got := fmt.Sprint(p.Code, p.Args); got != "NUMBER_AMBIGUOUS[raw 1,234 one 1234 other 1.234]" {
		t.Error(got)
	}
}

func TestReadNumberAndMeasured(t *testing.T) {
	for raw, want := range map[string]string{
		"25 %": "0.25", "25": "25", "1E-2": "0.01", "0.28999999999999998": "0.29", "-0": "0", "0.000001": "0.000001",
	} {
		for _, kind := range []fact.Kind{fact.Number, fact.Measured} {
			if got := key(fact.Spec{Kind: kind}, fact.Habit{}, raw); got != want {
				t.Errorf("%q is %s as kind %d, want %s", raw, got, kind, want)
			}
		}
	}
	for raw, want := range map[string]string{"-3": "-3", "-1.5": "-1.5", "(2)": "-2"} {
		if got := key(fact.Spec{Kind: fact.Measured}, fact.Habit{}, raw); got != want {
			t.Errorf("%q is %s as a measure, want %s", raw, got, want)
		}
		if v, p := read(fact.Number, raw); v.Given || !v.Number.IsZero() || v.Key != "" || p == nil || p.Code != "NUMBER_NEGATIVE" {
			t.Errorf("%q is %+v as a number, with %+v", raw, v, p)
		}
	}
	if got := key(fact.Spec{Kind: fact.Number}, fact.Habit{}, "1E+18"); got != "1000000000000000000" {
		t.Error(got)
	}
	if got := key(fact.Spec{Kind: fact.Number}, fact.Habit{}, "1E+20"); got != "[NUMBER_TOO_LARGE]" {
		t.Error(got)
	}
}

func TestNumbersTakeWordsForNone(t *testing.T) {
	for _, raw := range []string{"none", "NONE", "Direct", "aucun", " zéro "} {
		if v, p := read(fact.Number, raw); !v.Given || v.Key != "0" || v.Number != (fact.Ratio{Num: 0, Den: 1}) || p != nil {
			t.Errorf("%q is %+v with %+v", raw, v, p)
		}
	}
	for raw, want := range map[string]string{"n/a": "", "tbd": "", "néant": "", "few": "[CELL_NOT_A_NUMBER]"} {
		if got := key(fact.Spec{Kind: fact.Number}, fact.Habit{}, raw); got != want {
			t.Errorf("%q is %q, want %q", raw, got, want)
		}
	}
	for _, kind := range []fact.Kind{fact.Text, fact.Amount, fact.Measured, fact.Name} {
		if v, p := read(kind, "none"); v.Given || p != nil {
			t.Errorf("none is %+v as kind %d, with %+v", v, kind, p)
		}
	}
}

func TestMeasuredTakesWords(t *testing.T) {
	for raw, want := range map[string]string{"No policy in place": "no policy in place", "10-15": "10 15", "about 500": "about 500", "tbd": "", "n/a": ""} {
		v, p := read(fact.Measured, raw)
		if v.Key != want || v.Given != (want != "") || !v.Number.IsZero() || p != nil {
			t.Errorf("%q is %+v with %+v", raw, v, p)
		}
	}
	if v, p := read(fact.Measured, "1.234"); !v.Given || !v.Number.IsZero() || p == nil || p.Code != "NUMBER_AMBIGUOUS" {
		t.Errorf("a number that can be read in two ways is %+v with %+v", v, p)
	}
}

func TestStoredNumbersAreReadAsExcelShowsThem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.Float64Range(-1e12, 1e12).Draw(t, "number")
		stored := strconv.FormatFloat(f, 'G', 17, 64)
		v, p := reader.Read(fact.Spec{Kind: fact.Measured}, fact.Habit{Decimal: '.'}, stored)
		if p != nil {
			t.Fatalf("%s is no number: %+v", stored, p)
		}
		if digits := strings.Trim(strings.Map(onlyDigits, v.Key), "0"); len(digits) > 15 {
			t.Fatalf("%s is %s, of %d significant digits", stored, v.Key, len(digits))
		}
		exact, _ := new(big.Rat).SetString(stored)
		got, _ := new(big.Rat).SetString(v.Key)
		off := new(big.Rat).Sub(got, exact)
		bound := new(big.Rat).Mul(exact, big.NewRat(5, 1e15)) // half of the 15th digit, where the first is 1
		if off.Abs(off).Cmp(bound.Abs(bound)) > 0 {
			t.Fatalf("%s is %s", stored, v.Key)
		}
	})
}

func onlyDigits(r rune) rune {
	if r < '0' || r > '9' {
		return -1
	}
	return r
}

func TestCentsSurviveEveryHabit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cents := rapid.Int64Range(0, 1e13).Draw(t, "cents")
		group := rapid.SampledFrom([]string{"", " ", "\u00a0", "\u202f", "'", "’", ",", "."}).Draw(t, "group")
		mark := rapid.SampledFrom([]string{".", ","}).Draw(t, "mark")
		if group == mark {
			mark = map[string]string{".": ",", ",": "."}[mark]
		}
		unit := rapid.SampledFrom([]string{"%s", "USD %s", "%s €", "US$%s"}).Draw(t, "unit")
		text := fmt.Sprintf(unit, grouped(cents/100, group)+mark+fmt.Sprintf("%02d", cents%100))
		if v, p := read(fact.Amount, text); v.Number != (fact.Ratio{Num: cents, Den: 100}) {
			t.Fatalf("%s is %v, want %d cents: %+v", text, v.Number, cents, p)
		}
	})
}

// grouped writes a number in groups of three digits.
func grouped(n int64, separator string) string {
	if n < 1000 {
		return strconv.FormatInt(n, 10)
	}
	return grouped(n/1000, separator) + separator + fmt.Sprintf("%03d", n%1000)
}
