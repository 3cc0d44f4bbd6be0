package report

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/portfolio"
)

// settledLines are the recorded assessments, the first of them with a settled criterion and a settled overall level.
func settledLines(t testing.TB) []*marker.Assessment {
	t.Helper()
	all := recordedLines(t)
	all[0].Panel = &marker.PanelLevel{Level: 3, Reason: "OVERALL REASON", By: "Mod", On: "2026-03-01"}
	all[0].Criteria[0].Panel = &marker.PanelLevel{Level: 0, Reason: "=C1 REASON", By: "Mod", On: "2026-03-02"}
	return all
}

// TestSettledLevelsStandInEveryFormat: with who, why and when, beside the computed level, which stays.
func TestSettledLevelsStandInEveryFormat(t *testing.T) {
	for _, language := range criteria.Languages {
		target := target(t, language)
		target.Panel = true
		all := settledLines(t)
		folder := written(t, Formats, target, all)
		sums := portfolio.New(portfolio.Options{})
		for _, a := range all {
			sums.Add(a)
		}
		var table bytes.Buffer
		if err := WriteTable(&table, sums, target, Terminal{}); err != nil {
			t.Fatal(err)
		}
		folder["table.txt"] = &table
		for _, name := range []string{LinesName, "scores.csv", "portfolio.md", all[0].Justification, "table.txt"} {
			for _, want := range []string{"OVERALL REASON", "Mod", "2026-03-01"} {
				if text := folder[name].String(); !strings.Contains(text, want) {
					t.Errorf("%s %s does not say %q", language, name, want)
				}
			}
			if strings.Contains(folder[name].String(), "panel.") {
				t.Errorf("%s %s lacks a sentence", language, name)
			}
		}
		settledWorkbook(t, folder["portfolio.xlsx"], target.Voice)
	}
}

func settledWorkbook(t *testing.T, data *bytes.Buffer, voice marker.Voice) {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(data.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for sheet, want := range map[string]string{"reports.sheet_programmes": "3|Mod|2026-03-01|OVERALL REASON", "reports.sheet_findings": "0|Mod|2026-03-02|'=C1 REASON"} {
		rows, err := file.GetRows(voice.Say(sheet))
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(rows[1], "|"); !strings.HasSuffix(got, want) {
			t.Errorf("%s: %q does not end in %q", sheet, got, want)
		}
	}
}

// TestScoresOfAPanel: the columns stand at the end, a settled overall level has a row of its own, and the computed levels are
// those of a run without a panel.
func TestScoresOfAPanel(t *testing.T) {
	read := func(all []*marker.Assessment) [][]string {
		text := strings.TrimPrefix(written(t, Formats[1:2], target(t, "en"), all)["scores.csv"].String(), byteOrderMark)
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}
	without, with := read(recordedLines(t)), read(settledLines(t))
	if got := strings.Join(with[0][len(with[0])-4:], " "); got != "panel_level panel_reason panel_by panel_on" {
		t.Errorf("the last columns are %s", got)
	}
	if got := strings.Join(with[1][10:], "|"); got != "0|'=C1 REASON|Mod|2026-03-02" || with[1][7] != without[1][7] {
		t.Errorf("the first row ends in %s, computed %s", got, with[1][7])
	}
	own := with[len(settledLines(t)[0].Criteria)+1]
	if own[5] != "overall" || own[10] != "3" || len(with) != len(without)+1 {
		t.Errorf("the overall row is %q, of %d rows", own, len(with))
	}
}

// TestNothingOfAPanelWithoutOne: reports of a run without a panel have no column for one.
func TestNothingOfAPanelWithoutOne(t *testing.T) {
	folder := written(t, Formats, target(t, "en"), recordedLines(t))
	for _, name := range []string{LinesName, "portfolio.md"} {
		if text := folder[name].String(); strings.Contains(text, `"panel"`) || strings.Contains(text, "Panel") {
			t.Errorf("%s speaks of a panel", name)
		}
	}
}
