package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/across"
	"locmark/marker/report"
)

// flagsShipped lists the flags of testdata/portfolio as people do.
func flagsShipped(t *testing.T) report.Flags {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(context.Background(), []string{"flags", "--json", filepath.FromSlash("../../testdata/portfolio")}, stdio{&out, &errs}); code != exitDone {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	var flags report.Flags
	if err := json.Unmarshal(out.Bytes(), &flags); err != nil {
		t.Fatal(err)
	}
	return flags
}

// judged is a line of testdata/flags/judged.csv: what somebody who read the programme thinks of a flag. Across programmes it is
// of all that share a text.
type judged struct {
	programme, code string
	flags           int
}

// judgement is what was thought of it.
type judgement struct{ sound, right bool }

func judgements(t *testing.T) map[judged]judgement {
	t.Helper()
	file, err := os.Open(filepath.FromSlash("../../testdata/flags/judged.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	all := map[judged]judgement{}
	for _, line := range lines[1:] {
		var key judged
		key.programme, key.code = line[0], line[1]
		if _, err := fmt.Sscan(line[2], &key.flags); err != nil || line[5] == "" || !isYesNo(line[3]) || !isYesNo(line[4]) {
			t.Errorf("%q is no judgement (%v)", line, err)
		}
		all[key] = judgement{line[3] == "yes", line[4] == "yes"}
	}
	return all
}

func isYesNo(text string) bool { return text == "yes" || text == "no" }

// raisedFlags is what the portfolio raises, and how grave each kind is.
type raisedFlags struct {
	found    map[judged]bool
	severity map[string]string
}

func raisedIn(flags report.Flags) raisedFlags {
	r := raisedFlags{map[judged]bool{}, map[string]string{}}
	for _, programme := range flags.Flagged {
		times := map[string]int{}
		for _, f := range programme.Flags {
			times[f.Code]++
			r.severity[f.Code] = f.Severity
		}
		for code, n := range times {
			r.found[judged{programme.Programme.ID, code, n}] = true
		}
	}
	for _, f := range flags.Across {
		var ids []string
		for _, place := range f.Places {
			ids = append(ids, place.Programme)
		}
		slices.Sort(ids)
		r.found[judged{strings.Join(slices.Compact(ids), " "), f.Code, 1}] = true
		r.severity[f.Code] = f.Severity
	}
	return r
}

// TestEveryFlagOfThePortfolioWasJudged: what is raised and what was judged are the same, so that a change that raises more, or
// less, is looked at.
func TestEveryFlagOfThePortfolioWasJudged(t *testing.T) {
	raised, judgements := raisedIn(flagsShipped(t)), judgements(t)
	for key := range raised.found {
		if _, ok := judgements[key]; !ok {
			t.Errorf("nobody judged %+v", key)
		}
	}
	for key := range judgements {
		if !raised.found[key] {
			t.Errorf("%+v was judged, and is not raised", key)
		}
	}
}

// TestTheFlagsPageIsTrue: docs/flags.md counts what is raised in the portfolio and what was judged, and explains every flag.
func TestTheFlagsPageIsTrue(t *testing.T) {
	page, err := os.ReadFile(filepath.FromSlash("../../docs/flags.md"))
	if err != nil {
		t.Fatal(err)
	}
	says := englishVoice(t)
	flags := flagsShipped(t)
	raised := raisedIn(flags)
	type sums struct{ raised, sound, wrong int }
	count := map[string]sums{}
	for key, judgement := range judgements(t) {
		s := count[key.code]
		s.raised += key.flags
		if judgement.sound {
			s.sound += key.flags
		}
		if !judgement.right {
			s.wrong += key.flags
		}
		count[key.code] = s
	}
	for code, s := range count {
		line := fmt.Sprintf("\n| %s | %s | %s | %d | %d | %d |\n", code, says.Say("raised."+code), raised.severity[code], s.raised, s.sound, s.wrong)
		if !strings.Contains(string(page), line) {
			t.Errorf("the page does not say: %s", line)
		}
		if !regexp.MustCompile(`(?m)^- .*\*\*` + code + `\*\*.*\*False alarm:\*`).Match(page) {
			t.Errorf("the page does not say what %s is, and when it is a false alarm", code)
		}
	}
	if lines := bytes.Count(page, []byte("\n| ")); lines != len(count)+2 {
		t.Errorf("the table has %d lines for %d flags", lines, len(count))
	}
	if !strings.Contains(string(page), fmt.Sprintf("%d programmes", flags.Programmes)) {
		t.Errorf("the page does not say that there are %d programmes", flags.Programmes)
	}
}

// TestFlagsAreRarelyFalse: at most one in twenty is a false alarm, and every kind is shown.
func TestFlagsAreRarelyFalse(t *testing.T) {
	raised, all, wrong := map[string]int{}, 0, 0
	for key, judgement := range judgements(t) {
		raised[key.code] += key.flags
		all += key.flags
		if !judgement.right {
			wrong += key.flags
		}
	}
	if 20*wrong > all {
		t.Errorf("%d of %d flags are false alarms", wrong, all)
	}
	for _, code := range append(marker.FlagCodes(), across.TextShared) {
		if raised[code] == 0 {
			t.Errorf("no shipped programme shows %s", code)
		}
	}
}
