package report

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/panel"
	"locmark/marker/stat"
)

func number64(value float64) *float64 { return &value }

// recordedSettlement is a settlement with everything that a page can say of one.
func recordedSettlement() *panel.Settlement {
	result := func(value *float64, n, dropped int) stat.Result {
		return stat.Result{Value: value, N: n, Dropped: dropped}
	}
	interval := &stat.ConfidenceInterval{Low: number64(0.31), High: number64(1), Confidence: 0.95, Resamples: 1000, Seed: 7}
	agreement := func(of string, alpha *float64, i *stat.ConfidenceInterval) panel.Agreement {
		return panel.Agreement{Of: of, Rated: 8, Once: 1, Statistics: []panel.Statistic{
			{Name: "percent_agreement", Result: result(number64(0.875), 7, 1)}, {Name: "alpha_ordinal", Metric: "ordinal", Result: result(alpha, 7, 1), Interval: i},
			{Name: "gwet_ac1", Result: result(alpha, 7, 1)},
		}, Pairs: []panel.Pair{{First: "ana", Second: "ben", Statistics: []panel.Statistic{
			{Name: "percent_agreement", Result: result(number64(1), 7, 0)}, {Name: "kappa_linear", Result: result(nil, 7, 0)}, {Name: "kappa_quadratic", Result: result(number64(-0.2), 7, 0)},
		}}}}
	}
	few := agreement("B1", number64(0.2), &stat.ConfidenceInterval{Low: number64(0), High: number64(1), Resamples: 1000, Undefined: 347})
	nothing := panel.Agreement{Of: "C2", Rated: 2, Once: 2, Statistics: []panel.Statistic{{Name: "percent_agreement"}, {Name: "alpha_ordinal"}, {Name: "gwet_ac1"}}}
	s := &panel.Settlement{
		Round: "0123456789ab", Edition: marker.EditionRef{ID: "lm", Version: "1", SHA256: "0a", Title: "Marker", Scale: []string{"none", "some", "much"}},
		Asked: 48, Given: 40, Programmes: 2, Resamples: 1000, Seed: 7,
		Reviewers: []panel.Reviewer{
			{Name: "ana", Programmes: 2, Asked: 16, Given: 16, Signed: "Ana <b>", Leniency: result(number64(0.125), 7, 1)},
			{Name: "ben", Programmes: 2, Asked: 16, Given: 14, Leniency: result(number64(-0.001), 7, 0)},
			{Name: "cho", Programmes: 2, Asked: 16, Leniency: result(nil, 0, 0)},
		},
		Missing:    []panel.Missing{{Reviewer: "ben", Programme: "JP-1", Criteria: []string{"A1", panel.Overall}}, {Reviewer: "cho", Programme: "JP-1", Criteria: []string{"A1"}, All: true}},
		Unreasoned: []panel.Unreasoned{{Reviewer: "ana", Programme: "JP-1", Criterion: "A1", File: "ana.xlsx", Cell: "'JP-1'!E5"}, {Reviewer: "ana", Programme: "JP-1", Criterion: panel.Overall, Reason: "ok | <b>", File: "ana.xlsx", Cell: "'JP-1'!E6"}},
		Conflicts:  []panel.Conflict{{Reviewer: "ana", Programme: "JP-2", Text: "x", File: "ana.xlsx", Cell: "'JP-2'!E5", LeftOut: 3}, {Reviewer: "ben", Programme: "JP-2", Text: "yes", File: "ben.xlsx", Cell: "'JP-2'!E5"}},
		Agreement:  []panel.Agreement{agreement("A1", number64(0.8912307333), interval), agreement(panel.AllCriteria, number64(0.5), nil), agreement(panel.Overall, nil, nil), few, nothing},
	}
	for _, why := range []string{panel.Unreadable, panel.NoRound, panel.OtherRound, panel.OtherEdition, panel.SignedByOther, panel.SignedUnknown, panel.UnknownReviewer,
		panel.NotAssigned, panel.NotAsked, panel.AboveTop, panel.MergedCell, panel.TwoLevels, panel.TwoReasons, panel.RowTwice, panel.CameAs, panel.TwoConflicts, panel.MergedRead, panel.StrayNote, panel.CameAgain, panel.LostReviewer, panel.LostMark, panel.Unsigned, panel.RenamedGuide, panel.ExplainedConflict, panel.UnplacedConflict, panel.StrayRemark, panel.StrayFolder, panel.CopiedSheet, panel.StrayText, panel.StrayYes, panel.LoneReason, panel.PlacedConflicts, panel.NoProgramme, panel.NoCriterion, panel.UnknownLevel} {
		s.Troubles = append(s.Troubles, panel.Trouble{File: "cho.xlsx", Cell: "'JP-1'!E5", Why: why, Text: "TEXT", Reviewer: "cho"})
	}
	s.Troubles = append(s.Troubles,
		panel.Trouble{File: "cho.xlsx", Cell: "'JP-1'!E5", Why: panel.NoCriterion, Text: "C11", Reviewer: "cho", Nearest: "C1"},
		panel.Trouble{File: "cho.xlsx", Cell: "'JP-1'!E5", Why: panel.Unnamed, Reviewer: "cho"},
		panel.Trouble{File: "cho.xlsx", Cell: "'JP-1'!A5:A9", Why: panel.WrongSheet, Text: "JP-2", Reviewer: "cho", Other: "JP-1"},
		panel.Trouble{File: "cho.xlsx", Cell: "'JP-1'!A5:A9", Why: panel.MovedID, Text: "JP-2", Reviewer: "cho", Other: "JP-1"},
		panel.Trouble{File: "cho.xlsx", Cell: "'JP-1'!G20", Why: panel.TwoProgrammes, Text: "JP-2", Reviewer: "cho", Other: "JP-1"},
		panel.Trouble{File: "cho.xlsx", Cell: "'JP-1'!B5", Why: panel.MixedCriterion, Text: "A1", Reviewer: "cho", Other: panel.Overall},
		panel.Trouble{File: "cho.xlsx", Cell: "Mine!A5:A9", Why: panel.EditedID, Text: "JP-X", Reviewer: "cho", Other: "JP-1"},
		panel.Trouble{File: "cho.xlsx", Cell: "Mine!A5", Why: panel.AlikeIDs, Text: "Jp_1", Reviewer: "cho", Other: "JP-1 / jp 1"},
		panel.Trouble{File: "cho.xlsx", Cell: "'JP-1'!E5", Why: panel.OfNothing, Reviewer: "cho"})
	for i, criterion := range []string{"A1", panel.Overall, "B1", "B2", "C1", "C2"} {
		d := panel.Discussion{Within: 2, Between: number64(0.856)}
		d.Unit = panel.Unit{Programme: "JP-1", Criterion: criterion, Of: "TITLE", Opinions: []panel.Opinion{{Reviewer: "ana", Level: 2, Reason: "SEEN"}, {Reviewer: "ben", Reason: "NOT\nSEEN"}}}
		if i >= 4 {
			d.Between = nil
		}
		if i == 0 {
			computed := 1
			d.Computed, d.Status = &computed, marker.NotEvidenced
		}
		s.Discuss = append(s.Discuss, d)
	}
	return s
}

func TestSettlementGolden(t *testing.T) {
	calm := &panel.Settlement{Complete: true, Programmes: 1, Asked: 3, Given: 3, Round: "0123456789ab", Reviewers: []panel.Reviewer{{Name: "ana", Programmes: 1, Asked: 3, Given: 3}}}
	for _, language := range criteria.Languages {
		for name, s := range map[string]*panel.Settlement{"settlement": recordedSettlement(), "settlement-alone": calm} {
			var markdown, text bytes.Buffer
			if err := WriteMarkdown(&markdown, Settlement(s, voice(t, language)), voice(t, language)); err != nil {
				t.Fatal(err)
			}
			if err := WriteText(&text, Settlement(s, voice(t, language)), voice(t, language)); err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join("testdata/golden", language, name+".md"), markdown.Bytes())
			golden(t, filepath.Join("testdata/golden", language, name+".txt"), text.Bytes())
			if all := text.String(); strings.Contains(all, "settlement.s") && strings.Contains(all, "panel.dropped") || strings.ContainsAny(all, "{}") {
				t.Errorf("%s: a sentence is missing", language)
			}
		}
	}
}
