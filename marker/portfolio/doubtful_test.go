package portfolio

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
)

// paidBy is a programme of a workbook whose donors stand in one cell. What is in no list goes by its folded name.
func paidBy(workbook string, keysAndNames ...string) *marker.Assessment {
	donors := note("donors", "Donors", keysAndNames...)
	donors.Cell = "Programme!B14"
	a := saying(1, donors)
	a.Source.Workbook = workbook
	return a
}

// TestDoubtfulDonors: the rarer of two names that are nearly one is asked about, of equally common ones the later; a donor of our
// lists never is.
func TestDoubtfulDonors(t *testing.T) {
	asked := func(workbook, written, meant string) DoubtfulDonor {
		return DoubtfulDonor{workbook, "Programme!B14", written, meant}
	}
	north, nroth := []string{"asempa north", "Asempa North"}, []string{"asempa nroth", "Asempa Nroth"}
	tests := []struct {
		name string
		all  []*marker.Assessment
		want []DoubtfulDonor
	}{
		{"nobody", nil, nil},
		{"the rarer, though it came first", []*marker.Assessment{paidBy("a", nroth...), paidBy("b", north...), paidBy("c", north...)}, []DoubtfulDonor{asked("a", "Asempa Nroth", "Asempa North")}},
		{"the later of two", []*marker.Assessment{paidBy("a", north...), paidBy("b", nroth...)}, []DoubtfulDonor{asked("b", "Asempa Nroth", "Asempa North")}},
		{"each of its cells", []*marker.Assessment{paidBy("a", nroth...), paidBy("b", nroth...), paidBy("c", north...), paidBy("d", north...), paidBy("e", north...)}, []DoubtfulDonor{asked("a", "Asempa Nroth", "Asempa North"), asked("b", "Asempa Nroth", "Asempa North")}},
		{"listed", []*marker.Assessment{paidBy("a", "NE", "Niger"), paidBy("b", "NG", "Nigeria"), paidBy("c", "NG", "Nigeria")}, nil},
		{"others", []*marker.Assessment{paidBy("a", north...), paidBy("b", "asempa south", "Asempa South"), paidBy("c", "district 1", "District 1"), paidBy("d", "district 2", "District 2")}, nil},
	}
	for _, test := range tests {
		p := New(Options{})
		for _, a := range test.all {
			p.Add(a)
		}
		if diff := cmp.Diff(test.want, p.DoubtfulDonors()); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

// TestDoubtfulContributors: who pays without being named as a donor is met by what was paid.
func TestDoubtfulContributors(t *testing.T) {
	p := New(Options{})
	p.Add(paidBy("a", "asempa north", "Asempa North"))
	other := saying(1)
	other.Source.Workbook = "b"
	other.Financing.Contributions = []marker.Contribution{{Donor: "Asempa Norht", ID: "asempa norht", Cell: "Contributions!D2"}}
	p.Add(other)
	want := []DoubtfulDonor{{"b", "Contributions!D2", "Asempa Norht", "Asempa North"}}
	if diff := cmp.Diff(want, p.DoubtfulDonors()); diff != "" {
		t.Error(diff)
	}
}
