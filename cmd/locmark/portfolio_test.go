package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// shipped scores testdata/portfolio as the README's command does, and gives the lines of its assessments.jsonl.
func shipped(t *testing.T) []marker.Assessment {
	t.Helper()
	var out, errs bytes.Buffer
	dir := filepath.Join(t.TempDir(), "results")
	if code := run(context.Background(), []string{"score", filepath.Join("..", "..", "testdata", "portfolio"), "--out", dir}, stdio{&out, &errs}); code != exitDone {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	data, err := os.ReadFile(filepath.Join(dir, "assessments.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var all []marker.Assessment
	for line := range bytes.Lines(data) {
		var a marker.Assessment
		if err := json.Unmarshal(line, &a); err != nil {
			t.Fatal(err)
		}
		all = append(all, a)
	}
	return all
}

// TestPortfolioShowsEverything: the proposals that ship reach every guard, flag, stage and transition of lm-2.0, each level
// at least twice, and every level of every criterion.
func TestPortfolioShowsEverything(t *testing.T) {
	seen := map[string]int{}
	workbooks := map[string]bool{}
	for _, a := range shipped(t) {
		workbooks[a.Source.Workbook] = true
		if a.Edition.ID == "lm-2.0" {
			count(seen, &a)
		} else {
			seen["export"]++
		}
	}
	if len(workbooks) < 14 || seen["export"] < 40 {
		t.Errorf("there are %d workbooks and %d rows of an export", len(workbooks), seen["export"])
	}
	for what, least := range promised(t) {
		if seen[what] < least {
			t.Errorf("%q is seen %d times, want at least %d", what, seen[what], least)
		}
	}
}

// count notes what one programme shows.
func count(seen map[string]int, a *marker.Assessment) {
	seen["programme"]++
	seen["stage "+a.Programme.Stage]++
	seen["currency "+a.Financing.Currency]++
	seen["country "+a.Programme.Country]++
	if a.Level != nil {
		seen[fmt.Sprint("level ", *a.Level)]++
	}
	for _, transition := range a.Programme.Transitions {
		seen["transition "+transition]++
	}
	for _, flag := range a.Flags {
		seen["flag "+flag.Code]++
	}
	for _, guard := range a.Guards {
		seen["guard "+guard.ID]++
	}
	for _, f := range a.Criteria {
		seen[f.ID+" "+f.Status]++
		if f.Level != nil {
			seen[fmt.Sprint(f.ID, " ", *f.Level)]++
		}
		for _, guard := range f.Guards {
			seen["guard "+guard.ID]++
		}
	}
}

// promised is what the portfolio must show, and how often: all that lm-2.0 and its form know.
func promised(t *testing.T) map[string]int {
	t.Helper()
	edition, faults, err := criteria.LoadEdition("lm-2.0")
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	want := map[string]int{"programme": 21, "level 0": 2, "level 1": 2, "level 2": 2, "level 3": 2, "currency EUR": 1}
	for _, stage := range edition.Stages {
		want["stage "+stage] = 1
	}
	for _, guard := range append(edition.Guards, edition.Overall.Guards...) {
		want["guard "+guard.ID] = 1
	}
	for _, flag := range edition.Flags {
		want["flag "+flag.ID] = 1
	}
	for _, code := range marker.FlagCodes() {
		want["flag "+code] = 1
	}
	form, err := criteria.LoadForm(edition.Form)
	if err != nil {
		t.Fatal(err)
	}
	transitions, _ := form.Choices.Get("transitions")
	for _, transition := range transitions {
		want["transition "+transition.Value.Label.En] = 1
	}
	for _, c := range edition.Criteria {
		for level := range 4 {
			want[fmt.Sprint(c.ID, " ", level)] = 1
		}
	}
	return want
}
