package marker_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// The three changes that never lower a level: of a criterion, a dimension or the programme.

func TestMoneyMovedToALocalActorLowersNothing(t *testing.T) {
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		p := b.draw(t)
		b.addPartner(p)
		from := b.movable(p)
		if len(from) == 0 {
			return
		}
		before := b.Mark(p)
		moved := clone(p)
		b.move(t, moved, rapid.SampledFrom(from).Draw(t, "line"))
		compare(t, before, b.Mark(moved))
	})
}

// movable are the budget lines of programme cost that do not reach local actors. One whose amount cannot be read has no money
// to move: it may be a heading, which a recipient beside it would turn into a line that lacks its amount.
func (b bench) movable(p *fact.Programme) []int {
	budget := b.Form().Table("budget")
	category, amount := b.Form().Tables[budget].Column("category"), b.Form().Tables[budget].Column("amount")
	lines := p.Tables[budget]
	return slices.DeleteFunc(indices(lines), func(i int) bool {
		return lines[i][category].Key == "8" || !lines[i][amount].Given || b.isPaidLocally(p, i)
	})
}

// move moves a line, or a part of its amount, into a grant or transfer to the local actor. The line keeps its place, its
// output and what was spent; the part moved has spent nothing.
func (b bench) move(t *rapid.T, p *fact.Programme, line int) {
	budget := b.Form().Table("budget")
	amount, spent := b.table("budget").Column("amount"), b.table("budget").Column("spent")
	lines := p.Tables[budget]
	all := markertest.Sum(lines[line:line+1], amount)
	part := fact.Money(rapid.Int64Range(0, int64(all)).Draw(t, "cents moved"))
	to := lines[line]
	if part < all {
		to = slices.Clone(lines[line])
		b.set(lines[line], budget, amount, all-part)
		b.set(to, budget, amount, part)
		if to[spent].Given {
			b.set(to, budget, spent, 0)
		}
		p.Tables[budget] = append(lines, to)
	}
	b.write(to, "budget", map[string]string{
		"recipient": localActor, "recipient_type": "", "recipient_country": "", "selection": "named",
		"intermediaries": "1", "modality": rapid.SampledFrom([]string{"grant", "fiscal_transfer", "pooled_fund"}).Draw(t, "modality"), "category": "6",
	})
}

// isPaidLocally reports whether a line's amount is in the part of local_share: moving it away empties the share.
func (b bench) isPaidLocally(p *fact.Programme, line int) bool {
	alone := clone(p)
	budget := b.Form().Table("budget")
	amount := b.Form().Tables[budget].Column("amount")
	b.set(alone.Tables[budget][line], budget, amount, 100)
	alone.Tables[budget] = alone.Tables[budget][line : line+1]
	money := b.Mark(alone).Financing()
	return money.LocalShare != nil && *money.LocalShare > 0
}

func TestOneMoreLocalPartnerLowersNothing(t *testing.T) {
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		p := b.draw(t)
		before := b.Mark(p)
		more := clone(p)
		b.addPartner(more)
		compare(t, before, b.Mark(more))
	})
}

func TestOneMoreCompleteLocalIndicatorLowersNothing(t *testing.T) {
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		p := b.draw(t)
		b.addPartner(p)
		b.add(p, "territories", map[string]string{"name": "Ruaha", "admin_level": "municipality", "code": "KE-1", "outputs": "1.1"})
		fields := map[string]string{"start": "2025-01-01", "end": "2027-12-31"}
		b.write(p.Fields, "programme", fields)
		before := b.Mark(p)
		more := clone(p)
		b.add(more, "indicators", map[string]string{
			"id": "NEW", "level": rapid.SampledFrom([]string{"output", "outcome", "impact"}).Draw(t, "level"),
			"statement": "Share of households with safe water", "unit": "% of households", "output": "1.1", "territory": "Ruaha",
			"disaggregation": "territory; sex; group", "breakdown_targets": "women 40, men 40", "baseline": "10", "baseline_year": "2024",
			"target": "40", "target_date": "2026-06-30", "source": "Municipal register", "responsible": localActor,
			"actual": "35", "actual_date": "2026-06-30", "actual_source": "Register of June", "note": "The drought delayed two of the water points by three months.",
		})
		compare(t, before, b.Mark(more))
	})
}

const localActor = "Municipality of Ruaha"

// addPartner names one more local actor: of the programme's country, which must be known for anybody to be local.
func (b bench) addPartner(p *fact.Programme) {
	country := &p.Fields[b.Form().Programme.Column("country")]
	if !country.Given {
		b.write(p.Fields, "programme", map[string]string{"country": "KE"})
	}
	b.add(p, "partners", map[string]string{
		"organisation": localActor, "actor_type": "local_government", "country": country.Keys[0], "ingo_affiliate": "no",
		"role": "implement", "outputs": "1.1", "agreement": "Memorandum of May 2025", "unit": "Planning",
	})
}

func (b bench) add(p *fact.Programme, table string, texts map[string]string) {
	t := b.Form().Table(table)
	row := make(fact.Row, len(b.Form().Tables[t].Columns))
	b.write(row, table, texts)
	p.Tables[t] = append(p.Tables[t], row)
}

func (b bench) write(row fact.Row, table string, texts map[string]string) {
	for id, written := range texts {
		column := b.column(table, id)
		row[b.table(table).Column(id)] = markertest.Value(b.lexicon.Reader, column, written)
	}
}

func (b bench) table(id string) *marker.Table {
	if id == "programme" {
		return &b.Form().Programme
	}
	return &b.Form().Tables[b.Form().Table(id)]
}

func (b bench) column(table, id string) *marker.Column {
	t := b.table(table)
	return &t.Columns[t.Column(id)]
}

func indices(rows []fact.Row) []int {
	all := make([]int, len(rows))
	for i := range all {
		all[i] = i
	}
	return all
}

func clone(p *fact.Programme) *fact.Programme {
	copied := *p
	copied.Fields = slices.Clone(p.Fields)
	copied.Tables = make([][]fact.Row, len(p.Tables))
	for i, rows := range p.Tables {
		copied.Tables[i] = make([]fact.Row, len(rows))
		for n, row := range rows {
			copied.Tables[i][n] = slices.Clone(row)
		}
	}
	return &copied
}

// compare fails where anything stands lower than before.
func compare(t *rapid.T, before, after *marker.Marking) {
	edition := before.Marker().Edition()
	for i, c := range edition.Criteria {
		level, status := before.CriterionLevel(i)
		now, _ := after.CriterionLevel(i)
		if status != marker.NotApplicable && now < level {
			t.Fatalf("%s fell from %d to %d", c.ID, level, now)
		}
	}
	for i, d := range edition.Dimensions {
		level, given := before.DimensionLevel(i)
		if now, still := after.DimensionLevel(i); given && (!still || now < level) {
			t.Fatalf("%s fell from %d to %d", d.Name, level, now)
		}
	}
	level, given := before.Level()
	if now, still := after.Level(); given && (!still || now < level) {
		t.Fatalf("the programme fell from %d to %d", level, now)
	}
}

// TestAReservedCallThatFindsItsActor: money reserved by a call counts on when a part of it gets a name. Random programmes
// hardly ever stand just at this threshold.
func TestAReservedCallThatFindsItsActor(t *testing.T) {
	b := newBench(t)
	p := markertest.Base(t, b.Marker)
	budget := b.Form().Table("budget")
	lines := p.Tables[budget]
	amount := b.table("budget").Column("amount")
	reserved, staff := slices.Clone(lines[0]), slices.Clone(lines[3])
	b.write(reserved, "budget", map[string]string{"recipient": "", "recipient_type": "", "recipient_country": "", "selection": "restricted_call"})
	b.set(reserved, budget, amount, 2500)
	b.set(staff, budget, amount, 7500)
	p.Tables[budget] = []fact.Row{reserved, staff}
	if before := finding(b.Assess(p), "C1"); *before.Level != 1 {
		t.Fatalf("a quarter reserved is level %d: %s", *before.Level, before.Because)
	}
	named := slices.Clone(lines[0])
	b.set(reserved, budget, amount, 2100)
	b.set(named, budget, amount, 400)
	p.Tables[budget] = []fact.Row{reserved, staff, named}
	if after := finding(b.Assess(p), "C1"); *after.Level != 1 {
		t.Errorf("with a part of it named, level %d: %s", *after.Level, after.Because)
	}
}
