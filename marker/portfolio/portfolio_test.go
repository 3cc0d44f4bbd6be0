package portfolio

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
)

var scale = []string{"none", "limited", "significant", "principal"}

func level(n int) *int { return &n }

func money(cents fact.Money) *fact.Money { return &cents }

func cents(t *rapid.T) fact.Money { return fact.Money(rapid.Int64Range(0, 1e12).Draw(t, "cents")) }

// drawn makes one assessment of a few values, so that groups fill up.
func drawn(t *rapid.T) *marker.Assessment {
	pick := func(name string, values ...string) string { return rapid.SampledFrom(values).Draw(t, name) }
	list := func(name string, values ...string) []string {
		return rapid.SliceOfN(rapid.SampledFrom(values), 0, 3).Draw(t, name)
	}
	a := &marker.Assessment{
		Programme: marker.ProgrammeRef{
			ID: pick("id", "a", "b", "c", "d", "e"), Country: pick("country", "KE", "KE;UG", ""), Stage: pick("stage", "concept", "final"),
			LeadAgency: pick("agency", "UNDP", "undp", "ILO", " "), Donors: list("donors", "Spain", "spain", "EU", ""),
		},
		Language: "en", Status: pick("status", marker.Assessed, marker.Assessed, marker.NotScored),
		Edition: marker.EditionRef{ID: pick("edition", "lm-2.0", "other"), Version: pick("version", "1", "2"), Scale: scale},
		Financing: marker.Financing{
			Currency: pick("currency", "USD", "EUR", "KES"),
			Total:    rapid.Ptr(rapid.Custom(cents), true).Draw(t, "total"),
		},
	}
	if rapid.Bool().Draw(t, "the budget adds up") {
		a.Financing.Local = rapid.Ptr(rapid.Custom(cents), true).Draw(t, "local")
	} else {
		a.Financing.LocalSetAside = money(rapid.Custom(cents).Draw(t, "set aside"))
	}
	if rapid.Bool().Draw(t, "has a level") {
		a.Level = level(rapid.IntRange(0, 3).Draw(t, "level"))
	}
	a.Criteria = []marker.Finding{
		{ID: "A1", Status: marker.Assessed, Level: level(rapid.IntRange(0, 3).Draw(t, "A1")), Action: &marker.Action{Text: pick("step", "x", "y")}},
		{ID: "B1", Status: pick("B1", marker.NotEvidenced, marker.NotApplicable)},
	}
	a.Flags = []marker.Flag{{Code: "X"}, {Code: "X"}}
	return a
}

func summed(all []*marker.Assessment) []Summary {
	p := New(Options{})
	for _, a := range all {
		p.Add(a)
	}
	return p.Summaries()
}

// TestNothingIsLost is the property that sums keep every cent and every programme, apart by edition and by currency.
func TestNothingIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOf(rapid.Custom(drawn)).Draw(t, "assessments")
		total, local := map[string]fact.Money{}, map[string]fact.Money{}
		scored := map[string]int{}
		for _, a := range all {
			if a.Status == marker.Assessed {
				if f, key := a.Financing, a.Edition.ID+a.Edition.Version+a.Financing.Currency; f.Total != nil {
					total[key] += *f.Total
					local[key] += amount(f.Local)
				}
				scored[a.Edition.ID+a.Edition.Version]++
			}
		}
		for _, s := range summed(all) {
			for _, m := range s.Tally.Money {
				key := s.Edition.ID + s.Edition.Version + m.Currency
				if *m.Total != total[key] || amount(m.Local) != local[key] {
					t.Fatalf("%s adds up to %d, %d of it local, not to %d and %d", key, *m.Total, amount(m.Local), total[key], local[key])
				}
				delete(total, key)
			}
			checkCounts(t, s, scored[s.Edition.ID+s.Edition.Version])
		}
		for key, left := range total {
			if left != 0 {
				t.Fatalf("%d of %s is lost", left, key)
			}
		}
	})
}

func checkCounts(t *rapid.T, s Summary, programmes int) {
	if s.Tally.Programmes != programmes || len(s.Rows) != programmes || sum(s.Tally.Levels)+s.Tally.NoLevel != programmes {
		t.Fatalf("%d programmes are counted as %+v", programmes, s.Tally)
	}
	if self := s.Self; self.Higher+self.Equal+self.Lower+self.None != programmes {
		t.Fatalf("self-assessments of %d programmes: %+v", programmes, self)
	}
	for _, g := range s.Groupings {
		counted := 0
		for _, group := range g.Groups {
			counted += group.Tally.Programmes
		}
		if counted < programmes || g.Several == 0 && counted != programmes {
			t.Fatalf("%s counts %d of %d programmes, %d of them several times", g.By, counted, programmes, g.Several)
		}
	}
	for _, c := range s.Criteria {
		if c.Applicable()+c.NotApplicable != programmes {
			t.Fatalf("%s counts %d and %d of %d programmes", c.ID, c.Applicable(), c.NotApplicable, programmes)
		}
	}
	if programmes > 0 && s.Flags[0] != (Flag{Code: "X", Programmes: programmes}) {
		t.Fatalf("a flag counts once a programme: %+v", s.Flags)
	}
}

// TestOrderChangesNoSum is the property that the order of programmes changes nothing but the order of rows.
func TestOrderChangesNoSum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOf(rapid.Custom(drawn)).Draw(t, "assessments")
		shuffled := slices.Clone(all)
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		random.Shuffle(len(all), func(i, k int) { shuffled[i], shuffled[k] = shuffled[k], shuffled[i] })
		want, got := summed(all), summed(shuffled)
		for i := range want {
			want[i].Rows, got[i].Rows = nil, nil
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestGroups(t *testing.T) {
	programme := func(country, agency string, donors ...string) *marker.Assessment {
		return &marker.Assessment{
			Programme: marker.ProgrammeRef{Country: country, LeadAgency: agency, Donors: donors, Stage: "annual", StageName: "Annual report"},
			Language:  "fr", Status: marker.Assessed, Level: level(1), Edition: marker.EditionRef{ID: "lm-2.0", Scale: scale},
			Financing: marker.Financing{Currency: "USD", Total: money(10000)},
		}
	}
	s := summed([]*marker.Assessment{
		programme("KE;TZ", "UNDP", "Spain", "Union européenne"), programme("KE", "undp", "SPAIN", "Spain"), programme("", ""),
	})[0]
	got := map[string][]string{}
	for _, g := range s.Groupings {
		for _, group := range g.Groups {
			got[g.By] = append(got[g.By], group.Name+"="+strconv.Itoa(group.Tally.Programmes)+"/"+strconv.Itoa(int(*group.Tally.Money[0].Total/100)))
		}
		got[g.By] = append(got[g.By], strconv.Itoa(g.Several))
	}
	want := map[string][]string{
		ByLevel:      {"1=3/300", "0"},
		ByCountry:    {"Kenya=2/200", "Tanzanie=1/100", "=1/100", "1"},
		ByTransition: {"=3/300", "0"},
		ByLeadAgency: {"UNDP=2/200", "=1/100", "0"},
		ByDonor:      {"SPAIN=2/200", "Union européenne=1/100", "=1/100", "1"},
		ByStage:      {"Annual report=3/300", "0"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestMoney(t *testing.T) {
	tally := Tally{}
	for _, f := range []marker.Financing{
		{Currency: "KES", Total: money(5), Indirect: money(0)}, {Currency: ""}, {Currency: "EUR", Available: money(7)},
		{Currency: "USD", Total: money(107), Indirect: money(7), Local: money(25)}, {Currency: "USD", Total: money(100), Local: money(0)},
		{Currency: "USD", Total: money(200), LocalSetAside: money(150)}, {Currency: "USD", Total: money(0)},
	} {
		tally.addMoney(f)
	}
	want := []Money{
		{Currency: "USD", Programmes: 4, Total: money(407), Indirect: money(7), Local: money(25), LocalSetAside: money(150)},
		{Currency: "EUR", Programmes: 1, Available: money(7)},
		{Currency: "KES", Programmes: 1, Total: money(5), Indirect: money(0)},
	}
	got := tally.sorted().Money
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if share := got[0].LocalShare(); share.Cmp(fact.Ratio{Num: 1, Den: 16}) != 0 {
		t.Errorf("the local share is %v, not 25 of 400: all cost counts, indirect costs and money set aside do not", share)
	}
	for _, m := range got[1:] {
		if share := m.LocalShare(); !share.IsZero() {
			t.Errorf("%s: a share that is not known is %v", m.Currency, share)
		}
	}
}

func TestMoneyIsNotChangedByAdding(t *testing.T) {
	first, tally := marker.Financing{Currency: "USD", Total: money(1)}, Tally{}
	for range 3 {
		tally.addMoney(first)
	}
	if *first.Total != 1 || *tally.Money[0].Total != 3 {
		t.Errorf("the programme has %d, and three of them %d", *first.Total, *tally.Money[0].Total)
	}
}

// TestLow holds that a criterion at its own highest level does not stand low, though others of the scale go on.
func TestLow(t *testing.T) {
	finding := func(id string, n, top int) marker.Finding {
		return marker.Finding{ID: id, Status: marker.Assessed, Level: level(n), Top: top}
	}
	programme := func(findings ...marker.Finding) *marker.Assessment {
		return &marker.Assessment{Status: marker.Assessed, Edition: marker.EditionRef{Scale: scale}, Criteria: findings}
	}
	s := summed([]*marker.Assessment{
		programme(finding("A", 1, 1), finding("B", 1, 2), finding("C", 2, 2), finding("D", 0, 1)),
		programme(finding("A", 1, 1), finding("B", 1, 2), finding("C", 1, 2), finding("D", 1, 1)),
	})[0]
	got := map[string]int{}
	for _, c := range s.MostOftenLow() {
		got[c.ID] = c.Low()
	}
	if diff := cmp.Diff(map[string]int{"B": 2, "C": 1, "D": 1}, got); diff != "" {
		t.Error(diff)
	}
}

func TestRanked(t *testing.T) {
	row := func(id string, overall *int, means ...float64) Row {
		r := Row{Programme: marker.ProgrammeRef{ID: id}, Level: overall}
		for _, mean := range means {
			r.Dimensions = append(r.Dimensions, DimensionLevel{Score: &mean})
		}
		return r
	}
	s := Summary{Rows: []Row{
		row("none", nil), row("low", level(1), 3, 3), row("first tie", level(2), 2, 2), row("top", level(3), 2.5, 2.5),
		row("second tie", level(2), 2, 2), row("below by a hair", level(2), 2, 1.9999999999999998),
	}}
	var got []string
	for _, r := range s.Ranked() {
		got = append(got, strconv.Itoa(r.Rank)+" "+r.Programme.ID)
	}
	want := []string{"1 top", "2 first tie", "2 second tie", "4 below by a hair", "5 low", "0 none"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if s.Rows[0].Programme.ID != "none" || s.Rows[0].Rank != 0 {
		t.Error("ranking changed the order of those who did not ask")
	}
}

func TestNotScoredAndRepeated(t *testing.T) {
	p := New(Options{})
	p.Add(&marker.Assessment{Status: marker.NotScored, Because: "it is encrypted", Source: marker.Source{Workbook: "a.xlsx"}})
	p.Repeat(marker.Source{Workbook: "b.xlsx"}, marker.ProblemNote{Code: "X"})
	if len(p.Summaries()) != 0 || p.NotScored()[0].Because != "it is encrypted" || p.Repeated()[0].Workbook != "b.xlsx" {
		t.Errorf("got %+v", p)
	}
}

// TestMemory holds what is kept of a programme, whatever its texts and findings weigh, under 4 KB.
func TestMemory(t *testing.T) {
	const programmes = 2000
	p := New(Options{})
	before := heap()
	for i := range programmes {
		p.Add(heavy(i))
	}
	if each := (heap() - before) / programmes; each > 4096 {
		t.Errorf("a programme keeps %d bytes", each)
	}
	runtime.KeepAlive(p)
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// heavy is a programme with sixteen findings and long texts of its own.
func heavy(i int) *marker.Assessment {
	text := strings.Repeat(strconv.Itoa(i)+" ", 5000)
	a := &marker.Assessment{
		Programme: marker.ProgrammeRef{ID: "JP-" + strconv.Itoa(i), Title: text, Country: "KE", LeadAgency: "UNDP", Donors: []string{"Spain", "EU"}},
		Language:  "en", Status: marker.Assessed, Level: level(i % 4), Edition: marker.EditionRef{ID: "lm-2.0", Scale: scale},
		Financing: marker.Financing{Currency: "USD", Total: money(1)},
	}
	for k := range 16 {
		a.Criteria = append(a.Criteria, marker.Finding{
			ID: "A" + strconv.Itoa(k), Title: "Title", Status: marker.Assessed, Level: level(k % 4), Because: text,
			Action: &marker.Action{ToLevel: 1, Text: text + strconv.Itoa(k)},
		})
	}
	return a
}

func BenchmarkAdd(b *testing.B) {
	a := heavy(1)
	for b.Loop() {
		New(Options{}).Add(a)
	}
}

// TestStepsThatCanBeTaken: what can no longer be changed is no step that would help, nor is one that waits for what cannot be read:
// nobody knows its level.
func TestStepsThatCanBeTaken(t *testing.T) {
	p := New(Options{})
	for _, action := range []marker.Action{{Passed: true}, {Text: "x"}, {Waits: true}} {
		p.Add(&marker.Assessment{
			Status: marker.Assessed, Edition: marker.EditionRef{ID: "lm-2.0", Scale: scale},
			Criteria: []marker.Finding{{ID: "A1", Status: marker.Assessed, Level: level(1), Action: &action}},
		})
	}
	if steps := p.Summaries()[0].Criteria[0].Steps; steps != 1 {
		t.Errorf("%d steps", steps)
	}
}
