package report

import (
	"math"
	"strconv"

	"locmark/marker"
	"locmark/marker/panel"
)

// fewProgrammes is below how many programmes an interval says little: they are drawn whole, and of six of them one alone may
// decide where it ends.
const fewProgrammes = 10

// few names what agreement was drawn on so few programmes that its interval is a hint only; "" where there is nothing of the
// kind. All criteria together, which stand behind them, rest on as many programmes as the criterion with the most.
func (p *settlementPage) few() string {
	var named []string
	most := 0
	for _, a := range p.settlement.Agreement {
		shared := a.Rated - a.Once
		if a.Of == panel.AllCriteria {
			shared = most
		}
		most = max(most, shared)
		drawn := func(s panel.Statistic) bool { return s.Interval != nil && s.Interval.Low != nil }
		for _, s := range a.Statistics {
			if shared < fewProgrammes && drawn(s) {
				named = append(named, p.of(a.Of)+" ("+p.Count(shared)+")")
			}
		}
	}
	if len(named) == 0 {
		return ""
	}
	return p.say("few", "count", p.Count(fewProgrammes), "named", p.List(named))
}

// hundredths writes a number of agreement with two decimals, so that a column of them is one to the eye.
func (p *settlementPage) hundredths(value float64) string {
	return p.Hundredths(int64(math.Round(value * 100)))
}

// computedLevel is the level that was computed for a unit, and that it rests on no evidence where it does.
func (p *settlementPage) computedLevel(u *panel.Unit) string {
	level := strconv.Itoa(*u.Computed)
	if u.Status == marker.NotEvidenced {
		return p.Say("panel.computed_status", "level", level, "status", p.Say("reports.status_not_evidenced"))
	}
	return level
}

// signers are the reviewers who gave levels, with the names under which they signed.
func (p *settlementPage) signers() string {
	var all []string
	for _, r := range p.settlement.Reviewers {
		switch {
		case r.Signed != "":
			all = append(all, p.say("signer", "reviewer", r.Name, "name", oneLine(r.Signed)))
		case r.Given > 0:
			all = append(all, p.say("no_signer", "reviewer", r.Name))
		}
	}
	if len(all) == 0 {
		return p.say("no_signers")
	}
	return p.List(all)
}
