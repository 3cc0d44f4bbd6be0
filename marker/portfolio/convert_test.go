package portfolio

import (
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
)

func TestRounded(t *testing.T) {
	tests := []struct{ num, den, want int64 }{
		{1, 2, 1}, {-1, 2, -1}, {49, 100, 0}, {-49, 100, 0}, {3, 2, 2}, {-3, 2, -2}, {1, 3, 0}, {2, 3, 1}, {7, 1, 7}, {0, 1, 0},
	}
	for _, test := range tests {
		if got, fits := rounded(big.NewRat(test.num, test.den)); !fits || int64(got) != test.want {
			t.Errorf("%d/%d is %d, not %d", test.num, test.den, got, test.want)
		}
	}
	if _, fits := rounded(new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 70))); fits {
		t.Error("what does not fit is said to fit")
	}
}

// TestConverted: each flow is rounded on its own, and what is their sum stays so; what is not is converted on its own.
func TestConverted(t *testing.T) {
	f := marker.Financing{
		Currency: "KES", Total: money(300), Indirect: money(100), Local: money(50), Required: money(300),
		Flows:         []marker.Flow{{Way: marker.WayDirect, Planned: money(100), Spent: money(299)}, {Planned: money(100)}, {Indirect: true, Planned: money(100)}, {Unread: 1}},
		Contributions: []marker.Contribution{{Amount: money(200)}, {}},
	}
	got, fits := converted(f, Rate{Currency: "KES", PerUSD: "1.5"})
	want := marker.Financing{
		Currency: "USD", Total: money(201), Indirect: money(67), Local: money(33), Required: money(200),
		Flows:         []marker.Flow{{Way: marker.WayDirect, Planned: money(67), Spent: money(199)}, {Planned: money(67)}, {Indirect: true, Planned: money(67)}, {Unread: 1}},
		Contributions: []marker.Contribution{{Amount: money(133)}, {}},
	}
	if diff := cmp.Diff(want, got); diff != "" || !fits {
		t.Error(diff)
	}
	if *f.Flows[0].Planned != 100 || f.Currency != "KES" {
		t.Error("the programme itself was changed")
	}
}

func TestConversion(t *testing.T) {
	large := programme("XOF")
	large.Financing.Total = money(9e18)
	rates := &Rates{byCurrency: map[string]Rate{
		"KES": {Currency: "KES", PerUSD: "100"}, "XOF": {Currency: "XOF", PerUSD: "0.001"}, "EUR": {Currency: "EUR", PerUSD: "1"},
	}}
	unsaid := programme("EUR")
	unsaid.Financing = marker.Financing{Currency: "EUR"}
	s := summedIn(rates, programme("KES"), programme("KES"), programme("USD"), programme("MAD"), programme(""), programme(""), large, unsaid)
	want := &Conversion{
		Used:         []UsedRate{{rates.byCurrency["KES"], 2}},
		NotConverted: []NotConverted{{"", 2, false}, {"MAD", 1, false}, {"XOF", 1, true}},
	}
	if diff := cmp.Diff(want, s.Conversion); diff != "" {
		t.Error(diff)
	}
	if got := said(s.Tally.Money); got != "USD 3:1021/511,  2:2002/1002, MAD 1:1001/501, XOF 1:9000000000000000000/501" {
		t.Errorf("got %s", got)
	}
	if s.Rows[0].Written != "KES" || s.Rows[0].Financing.Currency != "USD" || s.Rows[2].Written != "" || s.Rows[3].Financing.Currency != "MAD" {
		t.Errorf("rows are %+v", s.Rows)
	}
	if s := summedIn(nil, programme("KES")); s.Conversion != nil {
		t.Error("without rates something was converted")
	}
}

// TestConversionIsNear is the property that an amount in USD, brought back by its rate, is off by at most half a cent of a USD.
func TestConversionIsNear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rate := Rate{PerUSD: rapid.StringMatching(`[1-9][0-9]{0,4}([.][0-9]{1,4})?`).Draw(t, "rate")}
		written := fact.Money(rapid.Int64Range(0, 1e15).Draw(t, "amount"))
		got, fits := converted(marker.Financing{Required: &written}, rate)
		back := new(big.Rat).Mul(new(big.Rat).SetInt64(int64(*got.Required)), rate.ratio())
		off := back.Sub(back, new(big.Rat).SetInt64(int64(written)))
		if half := new(big.Rat).Quo(rate.ratio(), big.NewRat(2, 1)); !fits || off.Abs(off).Cmp(half) > 0 {
			t.Fatalf("%d at %s is %d", written, rate.PerUSD, *got.Required)
		}
	})
}
