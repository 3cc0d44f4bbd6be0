package report

import (
	"strconv"

	"locmark/marker/tune"
)

// thresholds says what other thresholds would do, and shows what is proposed.
func (p *calibrationPage) thresholds() {
	p.view.add(Heading{Depth: 2, Text: p.say("thresholds")})
	if len(p.calibration.Fits) == 0 {
		p.view.add(Paragraph{Text: p.say("thresholds_none")})
		return
	}
	table := Table{Columns: numbers(1, columns(p.say("criterion"), p.say("pairs"), p.say("as_written"), p.say("fitted"), p.say("held")))}
	table.Columns = append(table.Columns, Column{Title: p.say("verdict")})
	for _, fit := range p.calibration.Fits {
		table.Rows = append(table.Rows, texts(fit.Criterion, p.Count(fit.N), p.rounded(fit.AsWritten), p.rounded(fit.Fitted), p.rounded(fit.Held), p.verdict(fit)))
	}
	p.view.add(Paragraph{Text: p.say("thresholds_how")}, table, Paragraph{Text: p.folds()})
	if p.calibration.Diff != "" {
		p.view.add(Heading{Depth: 2, Text: p.say("proposal")}, Paragraph{Text: p.say("proposal_how")}, Verbatim{Text: p.calibration.Diff})
	}
}

// folds says in how many parts the programmes of each criterion were held back.
func (p *calibrationPage) folds() string {
	var parts []string
	for _, fit := range p.calibration.Fits {
		parts = append(parts, p.say("fold_of", "criterion", fit.Criterion, "count", p.Count(fit.Folds)))
	}
	return p.say("folds", "parts", p.List(parts))
}

func (p *calibrationPage) verdict(fit tune.Fit) string {
	switch {
	case len(fit.Moved) == 0:
		return p.say("verdict_stay")
	case !fit.Proposed:
		return p.say("verdict_noise")
	}
	var moves []string
	for _, m := range fit.Moved {
		moves = append(moves, p.say("move", "level", strconv.Itoa(m.Level), "measure", m.Measure, "from", m.Written, "to", m.To))
	}
	return p.say("verdict_move", "moves", p.List(moves))
}
