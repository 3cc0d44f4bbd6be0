package fact_test

import (
	"encoding/json"
	"math"
	"math/big"
	"testing"

	"locmark/marker/fact"

	"pgregory.net/rapid"
)

// anyRatio draws fractions, with the extremes of int64 among them.
var anyRatio = rapid.Custom(func(t *rapid.T) fact.Ratio {
	return fact.Ratio{Num: rapid.Int64().Draw(t, "numerator"), Den: rapid.Int64Range(1, math.MaxInt64).Draw(t, "denominator")}
})

func rat(r fact.Ratio) *big.Rat { return big.NewRat(r.Num, r.Den) }

func TestRatiosAreComparedExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyRatio.Draw(t, "a"), anyRatio.Draw(t, "b")
		if got, want := a.Cmp(b), rat(a).Cmp(rat(b)); got != want {
			t.Fatalf("%v against %v: got %d, want %d", a, b, got, want)
		}
		if f, _ := rat(a).Float64(); a.Float() != f {
			t.Fatalf("%v is %v, want %v", a, a.Float(), f)
		}
	})
}

func TestRatiosAreAddedAndMultipliedExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		small := rapid.Custom(func(t *rapid.T) fact.Ratio {
			return fact.Ratio{Num: rapid.Int64Range(-1e9, 1e9).Draw(t, "n"), Den: rapid.Int64Range(1, 1e9).Draw(t, "d")}
		})
		a, b := small.Draw(t, "a"), small.Draw(t, "b")
		if sum, ok := a.Add(b); !ok || rat(sum).Cmp(new(big.Rat).Add(rat(a), rat(b))) != 0 {
			t.Fatalf("%v + %v is not %v", a, b, sum)
		}
		if product, ok := a.Mul(b); !ok || rat(product).Cmp(new(big.Rat).Mul(rat(a), rat(b))) != 0 {
			t.Fatalf("%v × %v is not %v", a, b, product)
		}
	})
	if sum, ok := fact.Int(math.MaxInt64).Add(fact.Int(1)); ok {
		t.Errorf("a sum that does not fit is %v", sum)
	}
	if product, ok := fact.Int(math.MaxInt64).Mul(fact.Int(2)); ok {
		t.Errorf("a product that does not fit is %v", product)
	}
}

func TestParseRatio(t *testing.T) {
	for text, want := range map[string]fact.Ratio{
		"25%": {Num: 25, Den: 100}, "1.5": {Num: 15, Den: 10}, "-3": {Num: -3, Den: 1}, "0%": {Num: 0, Den: 1}, "100%": {Num: 1, Den: 1},
		"12.5%": {Num: 125, Den: 1000}, "0.75": {Num: 75, Den: 100},
	} {
		if got, ok := fact.ParseRatio(text); !ok || got.Cmp(want) != 0 {
			t.Errorf("%s is %v, want %v", text, got, want)
		}
	}
	for _, text := range []string{"", "%", "a quarter", "25 %", "1,5", "1.2.3", "1e999", "1e-19", "9e30", ".", "--1", "12345678901234567890.5"} {
		if got, ok := fact.ParseRatio(text); ok {
			t.Errorf("%q was read as %v", text, got)
		}
	}
}

func TestMoneyAddsOrSaysThatItDoesNotFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.Int64().Draw(t, "a"), rapid.Int64().Draw(t, "b")
		want := new(big.Int).Add(big.NewInt(a), big.NewInt(b))
		sum, ok := fact.Money(a).Add(fact.Money(b))
		if ok != want.IsInt64() || ok && int64(sum) != want.Int64() {
			t.Fatalf("%d + %d is %d, %v", a, b, sum, ok)
		}
	})
}

func TestMoneyIsReadFromJSONAsItWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		money := fact.Money(rapid.Int64().Draw(t, "cents"))
		data, err := json.Marshal(money)
		if err != nil {
			t.Fatal(err)
		}
		var again fact.Money
		if err := json.Unmarshal(data, &again); err != nil || again != money {
			t.Fatalf("%d cents were written %s and read as %d: %v", money, data, again, err)
		}
		if exact, _ := new(big.Rat).SetString(string(data)); exact.Cmp(rat(money.Ratio())) != 0 {
			t.Fatalf("%d cents were written %s", money, data)
		}
	})
}

func TestMoneyInJSON(t *testing.T) {
	for cents, want := range map[fact.Money]string{0: "0", 5: "0.05", 50: "0.5", 100: "1", 123450: "1234.5", -7: "-0.07", 8450000: "84500"} {
		if got := cents.String(); got != want {
			t.Errorf("%d cents are %s, want %s", int64(cents), got, want)
		}
	}
	for _, text := range []string{"0.001", "1e-3", `"12"`, "true", "1e17", "92233720368547758.08", "1.0000000000000000001"} {
		var money fact.Money
		if err := json.Unmarshal([]byte(text), &money); err == nil {
			t.Errorf("%s was read as %d cents", text, int64(money))
		}
	}
	money := fact.Money(7)
	if err := json.Unmarshal([]byte("1.50e2"), &money); err != nil || money != 15000 {
		t.Errorf("1.50e2 was read as %d cents: %v", int64(money), err)
	}
}
