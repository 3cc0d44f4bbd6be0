package marker

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"locmark/criteria"
	"locmark/marker/fact"
)

func voices(t testing.TB) map[string]Voice {
	t.Helper()
	all := map[string]Voice{}
	for _, language := range criteria.Languages {
		words, err := criteria.LoadWords(language)
		if err != nil {
			t.Fatal(err)
		}
		all[language] = NewVoice(words)
	}
	return all
}

func TestVoiceNumbers(t *testing.T) {
	voice := voices(t)
	ratio := func(num, den int64) fact.Ratio { return fact.Ratio{Num: num, Den: den} }
	serial := func(year int, month time.Month, day int) fact.Ratio {
		epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
		return fact.Int(int64(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Sub(epoch).Hours() / 24))
	}
	tests := []struct {
		language, got, want string
	}{
		{"en", voice["en"].Percent(ratio(158, 1000)), "15.8 %"},
		{"fr", voice["fr"].Percent(ratio(158, 1000)), "15,8\u202f%"},
		{"es", voice["es"].Percent(ratio(158, 1000)), "15,8 %"},
		{"en", voice["en"].Percent(ratio(1, 4)), "25 %"},
		{"en", voice["en"].Percent(ratio(2497, 10000)), "24.97 %"},
		{"en", voice["en"].Percent(ratio(249999, 1000000)), "24.9999 %"},
		{"en", voice["en"].Percent(ratio(25003, 100000)), "25.003 %"},
		{"en", voice["en"].Percent(ratio(1249, 10000)), "12.49 %"},
		{"en", voice["en"].Percent(ratio(2, 3)), "66.7 %"},
		{"en", voice["en"].Percent(ratio(1, 30000)), "0.003 %"},
		{"en", voice["en"].Percent(ratio(0, 7)), "0 %"},
		{"en", voice["en"].Percent(ratio(12, 1)), "1,200 %"},
		{"en", voice["en"].Percent(ratio(-1, 8)), "-12.5 %"},
		{"en", voice["en"].Percent(fact.Ratio{}), "no value"},
		{"en", voice["en"].Percent(ratio(1<<57, 1)), "14,411,518,807,585,587,200 %"},
		{"en", voice["en"].PercentInColumn(ratio(9999, 10000)), "99.9 %"},
		{"en", voice["en"].PercentInColumn(ratio(1, 6)), "16.7 %"},
		{"en", voice["en"].PercentInColumn(ratio(94999, 100000)), "94.9 %"},
		{"fr", voice["fr"].PercentInColumn(ratio(1, 1)), "100,0\u202f%"},
		{"en", voice["en"].PercentInColumn(ratio(0, 3)), "0.0 %"},
		{"en", voice["en"].PercentInColumn(fact.Ratio{}), "no value"},
		{"en", voice["en"].Number(ratio(1<<62, 1)), "4,611,686,018,427,387,904"},
		{"en", voice["en"].Number(ratio(11, 6)), "1.83"},
		{"en", voice["en"].Number(ratio(2249, 1000)), "2.249"},
		{"en", voice["en"].Number(ratio(9, 4)), "2.25"},
		{"es", voice["es"].Number(ratio(7, 2)), "3,5"},
		{"en", voice["en"].Amount(8450000, "USD"), "USD 84,500"},
		{"en", voice["en"].Amount(8450005, "USD"), "USD 84,500.05"},
		{"en", voice["en"].Amount(-50, "USD"), "USD -0.50"},
		{"en", voice["en"].Amount(123456789000, ""), "1,234,567,890"},
		{"fr", voice["fr"].Amount(8450000, "USD"), "84\u202f500\u202fUSD"},
		{"es", voice["es"].Amount(8450050, "EUR"), "84.500,50 EUR"},
		{"en", voice["en"].Count(999), "999"},
		{"en", voice["en"].Count(-1000), "-1,000"},
		{"en", voice["en"].Date(serial(2025, 3, 1)), "1 March 2025"},
		{"fr", voice["fr"].Date(serial(2025, 3, 1)), "1er mars 2025"},
		{"fr", voice["fr"].Date(serial(2025, 8, 21)), "21 août 2025"},
		{"es", voice["es"].Date(serial(2025, 12, 31)), "31 de diciembre de 2025"},
		{"en", voice["en"].Date(ratio(45506*2+1, 2)), "2 August 2024"},
		{"en", voice["en"].List(nil), ""},
		{"en", voice["en"].List([]string{"a"}), "a"},
		{"en", voice["en"].List([]string{"a", "b", "c"}), "a, b and c"},
		{"fr", voice["fr"].List([]string{"a", "b"}), "a et b"},
		{"es", voice["es"].List([]string{"mujeres", "hombres"}), "mujeres y hombres"},
		{"es", voice["es"].List([]string{"mujeres", "indígenas"}), "mujeres e indígenas"},
		{"es", voice["es"].List([]string{"padres", "hijos"}), "padres e hijos"},
		{"es", voice["es"].List([]string{"agua", "hielo"}), "agua y hielo"},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("%s: got %q, want %q", test.language, test.got, test.want)
		}
	}
}

// TestPercentKeepsItsSide is the property that what is written stands on the same side of every half percent as the share.
func TestPercentKeepsItsSide(t *testing.T) {
	voice := voices(t)["en"]
	rapid.Check(t, func(t *rapid.T) {
		share := fact.Ratio{
			Num: rapid.Int64Range(0, 1e14).Draw(t, "part"),
			Den: rapid.Int64Range(1, 1e14).Draw(t, "whole"),
		}
		digits := strings.NewReplacer(",", "", " %", "").Replace(voice.Percent(share))
		written, ok := new(big.Rat).SetString(digits)
		if !ok {
			t.Fatalf("%q is no number", digits)
		}
		exact := new(big.Rat).Mul(big.NewRat(share.Num, share.Den), big.NewRat(100, 1))
		nearest := new(big.Rat).Quo(new(big.Rat).SetInt(roundedHalves(written)), big.NewRat(2, 1))
		if exact.Cmp(nearest) != written.Cmp(nearest) && !hardlyOff(exact, nearest) {
			t.Fatalf("%v is written as %s, on the other side of %v", exact, digits, nearest)
		}
	})
}

// roundedHalves is the number of halves nearest to a percentage.
func roundedHalves(percent *big.Rat) *big.Int {
	doubled := new(big.Rat).Mul(percent, big.NewRat(2, 1))
	doubled.Add(doubled, big.NewRat(1, 2))
	return new(big.Int).Div(doubled.Num(), doubled.Denom())
}

// hardlyOff reports a difference below the last decimal that is ever written.
func hardlyOff(a, b *big.Rat) bool {
	difference := new(big.Rat).Sub(a, b)
	return difference.Abs(difference).Cmp(big.NewRat(1, 1e6)) < 0
}

func FuzzVoice(f *testing.F) {
	f.Add(int64(1), int64(3))
	f.Add(int64(-1<<63), int64(1))
	f.Add(int64(1<<62), int64(1<<62-1))
	voice := voices(f)["fr"]
	f.Fuzz(func(t *testing.T, num, den int64) {
		if den <= 0 {
			return
		}
		r := fact.Ratio{Num: num, Den: den}
		for _, text := range []string{voice.Percent(r), voice.Number(r), voice.Amount(fact.Money(num), "USD")} {
			if strings.ContainsAny(text, "{}") || text == "" {
				t.Errorf("%d/%d is written %q", num, den, text)
			}
		}
	})
}

func BenchmarkPercent(b *testing.B) {
	voice := voices(b)["en"]
	share := fact.Ratio{Num: 84500_00, Den: 534001_00}
	for b.Loop() {
		voice.Percent(share)
	}
}
