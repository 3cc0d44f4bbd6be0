package portfolio

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/fact"
)

func TestDivide(t *testing.T) {
	tests := []struct {
		name    string
		amount  fact.Money
		weights []fact.Money
		want    []fact.Money
	}{
		{"evenly", 100, []fact.Money{1, 1}, []fact.Money{50, 50}},
		{"a tie goes to the first", 101, []fact.Money{1, 1}, []fact.Money{51, 50}},
		{"the largest remainder", 100, []fact.Money{1, 1, 4}, []fact.Money{17, 17, 66}},
		{"two cents are left", 10, []fact.Money{3, 3, 3, 1}, []fact.Money{3, 3, 3, 1}},
		{"who gives nothing", 7, []fact.Money{0, 5}, []fact.Money{0, 7}},
		{"products beyond 64 bits", 9e15, []fact.Money{9e15, 9e15, 0}, []fact.Money{45e14, 45e14, 0}},
		{"nothing to divide", 0, []fact.Money{2, 3}, []fact.Money{0, 0}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, divide(test.amount, test.weights)); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

// programme is a budget of one direct line and one that goes to nobody local, paid by donors in thousands.
func programme(currency string, contributions ...marker.Contribution) *marker.Assessment {
	return &marker.Assessment{
		Status: marker.Assessed, Level: level(2), Edition: marker.EditionRef{ID: "lm-2.0", Scale: scale, DAC: []int{0, 0, 1, 2}},
		Financing: marker.Financing{
			Currency: currency, Total: money(1001), Indirect: money(0), Local: money(501), Contributions: contributions,
			Flows: []marker.Flow{{Way: marker.WayDirect, Year: level(2025), Planned: money(501)}, {Planned: money(500), Unread: 2}},
		},
	}
}

func gives(donor string, cents fact.Money) marker.Contribution {
	return marker.Contribution{Donor: donor, Amount: &cents}
}

// said writes money as CURRENCY programmes:total/local.
func said(all []Money) string {
	var texts []string
	for _, m := range all {
		texts = append(texts, m.Currency+" "+strconv.Itoa(m.Programmes)+":"+strconv.Itoa(int(amount(m.Total)))+"/"+strconv.Itoa(int(amount(m.Local))))
	}
	return strings.Join(texts, ", ")
}

func TestDonors(t *testing.T) {
	nothing := programme("USD")
	nothing.Financing = marker.Financing{Currency: "USD", Contributions: []marker.Contribution{gives(" EU", 7)}}
	s := summedIn(nil,
		programme("USD", gives("Spain", 10), gives("España", 10)), programme("USD", gives("SPAIN", 5), gives("Spain ", 5), gives("", 10)),
		programme("EUR", gives("Spain", 3), marker.Contribution{Donor: "EU"}), programme("EUR", marker.Contribution{Donor: "EU"}),
		programme("KES"), programme("KES", gives("EU", 0)), nothing,
	)
	var got []string
	for _, d := range s.Donors {
		got = append(got, d.Donor+" gives "+strconv.Itoa(int(d.Contributed["USD"]))+" and "+strconv.Itoa(int(d.Contributed["EUR"]))+": "+said(d.Money))
	}
	want := []string{
		"España gives 10 and 0: USD 1:500/250", "EU gives 7 and 0: USD 1:0/0",
		"SPAIN gives 20 and 3: USD 2:1002/502, EUR 1:1001/501", " gives 10 and 0: USD 1:500/250",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := said(s.NotAttributed); got != "EUR 1:1001/501, KES 2:2002/1002" {
		t.Errorf("not attributed: %s", got)
	}
}

// TestDonorsShareEverySum: what is set aside, and what plans require, is divided as all else is.
func TestDonorsShareEverySum(t *testing.T) {
	a := programme("USD", gives("EU", 3), gives("Spain", 1))
	a.Financing.Local, a.Financing.LocalSetAside, a.Financing.Required = nil, money(501), money(8)
	a.Financing.Flows[0].Spent = money(4)
	want := Money{
		Currency: "USD", Programmes: 1, Total: money(751), Indirect: money(0), LocalSetAside: money(376), Required: money(6),
		Reach: Reach{Ways: make([]Sum, len(marker.Ways)), Elsewhere: Sum{Planned: money(375)}, SetAside: Sum{money(376), money(3)}},
	}
	if diff := cmp.Diff(want, summedIn(nil, a).Donors[0].Money[0]); diff != "" {
		t.Error(diff)
	}
}

func TestYears(t *testing.T) {
	plan := &marker.Assessment{Status: marker.Assessed, Edition: programme("").Edition, Financing: marker.Financing{Currency: "USD", Required: money(9)}}
	aside := programme("USD")
	aside.Financing.Local, aside.Financing.LocalSetAside = nil, aside.Financing.Local
	s := summedIn(nil, programme("USD"), aside, plan)
	if len(s.Years) != 2 || *s.Years[0].Year != 2025 || s.Years[1].Year != nil {
		t.Fatalf("years are %+v", s.Years)
	}
	if got := said(s.Years[0].Money) + "; " + said(s.Years[1].Money); got != "USD 2:1002/501; USD 3:1000/0" {
		t.Errorf("got %s", got)
	}
	first, rest := s.Years[0].Money[0], s.Years[1].Money[0]
	if *first.LocalSetAside != 501 || *first.Reach.SetAside.Planned != 501 || *rest.Required != 9 || rest.Reach.Unread != 4 {
		t.Errorf("got %+v and %+v", first, rest)
	}
}

func TestUncounted(t *testing.T) {
	unsaid := &marker.Assessment{Status: marker.Assessed, Edition: programme("").Edition}
	plan := &marker.Assessment{Status: marker.Assessed, Edition: programme("").Edition, Financing: marker.Financing{Currency: "USD", Required: money(9)}}
	aside := programme("", gives("EU", 1), marker.Contribution{})
	aside.Financing.LocalSetAside = money(1)
	blank := programme("USD", gives("EU", 1))
	blank.Financing.Total, blank.Financing.Flows = nil, []marker.Flow{{Unread: 3}}
	s := summedIn(nil, unsaid, plan, aside, blank)
	want := Uncounted{NoMoney: 1, NoLines: 1, NoCurrency: 1, SetAside: 1, Lines: 5, Contributions: 1, NotAttributed: 1}
	if diff := cmp.Diff(want, s.Uncounted); diff != "" {
		t.Error(diff)
	}
	if unread := s.Tally.Money[0].Reach.Unread; unread != 3 {
		t.Errorf("a budget without a readable amount has %d lines in the sums, not 3", unread)
	}
}

func TestDAC(t *testing.T) {
	at := func(n *int) *marker.Assessment {
		a := programme("USD")
		a.Level = n
		return a
	}
	s := summedIn(nil, at(level(0)), at(level(1)), at(level(2)), at(level(3)), at(level(3)), at(nil))
	var got []string
	for _, g := range s.DAC {
		got = append(got, g.Name+"="+strconv.Itoa(g.Tally.Programmes)+" "+said(g.Tally.Money))
	}
	if diff := cmp.Diff([]string{"0=2 USD 2:2002/1002", "1=1 USD 1:1001/501", "2=2 USD 2:2002/1002", "=1 USD 1:1001/501"}, got); diff != "" {
		t.Error(diff)
	}
	screened := at(level(1))
	screened.Edition.DAC = nil
	if s := summedIn(nil, screened); s.DAC != nil {
		t.Errorf("an edition without a map has codes: %+v", s.DAC)
	}
}
