package main

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"locmark/marker/markertest"
	"locmark/marker/panel"
)

// TestPanelAlphaThroughTheCommand: three reviewers' levels of eight programmes, filled into their sheets, come back as the
// ordinal alpha of the literature.
func TestPanelAlphaThroughTheCommand(t *testing.T) {
	dir := t.TempDir()
	portfolio := filepath.FromSlash("../../testdata/portfolio/")
	proposals := []string{}
	for _, name := range []string{"bolivia-energia-del-altiplano", "ghana-cocoa-districts", "honduras-aulas-conectadas", "jordan-connected-towns",
		"colombia-rios-y-veredas", "ethiopia-green-starts", "nepal-municipal-protection", "philippines-island-jobs"} {
		proposals = append(proposals, filepath.Join(portfolio, name+".xlsx"))
	}
	sheets, settled := filepath.Join(dir, "sheets"), filepath.Join(dir, "settled")
	args := append([]string{"panel", "sheets", "--reviewers", "ana,ben,cho", "--per-programme", "3", "--out", sheets}, proposals...)
	if code := run(context.Background(), args, stdio{&bytes.Buffer{}, &bytes.Buffer{}}); code != 0 {
		t.Fatalf("sheets: exit code %d", code)
	}
	for reviewer, levels := range map[string]string{"ana": "01233210", "ben": "01232210", "cho": "11233110"} {
		rated := map[string]int{}
		err := markertest.Fill(filepath.Join(sheets, reviewer+".xlsx"), func(row map[string]string) map[string]string {
			if !strings.HasPrefix(row["criterion"], "C1") {
				return nil
			}
			place := len(rated)
			rated[row["programme"]] = place
			return map[string]string{"level": string(levels[place]), "reason": "The annex number " + strconv.Itoa(place) + " shows it."}
		})
		if err != nil || len(rated) != 8 {
			t.Fatalf("%s: %v, %v", reviewer, rated, err)
		}
	}
	if code := run(context.Background(), []string{"panel", "settle", sheets, "--out", settled, "--quiet"}, stdio{&bytes.Buffer{}, &bytes.Buffer{}}); code != exitUnscored {
		t.Fatalf("settle: exit code %d, though most levels are missing", code)
	}
	data, err := os.ReadFile(filepath.Join(settled, "settlement.json"))
	if err != nil {
		t.Fatal(err)
	}
	var s panel.Settlement
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	for _, a := range s.Agreement {
		for _, one := range a.Statistics {
			if a.Of == "C1" && one.Name == "alpha_ordinal" && (one.Value == nil || math.Abs(*one.Value-0.8912307333) > 1e-9 || one.N != 8) {
				t.Errorf("%+v", one)
			}
		}
	}
	if s.Given != 24 || len(s.Discuss) != 0 && s.Discuss[0].Criterion != "C1" {
		t.Errorf("%d levels given; to discuss: %+v", s.Given, s.Discuss)
	}
}
