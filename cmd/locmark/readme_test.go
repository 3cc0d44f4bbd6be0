package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTheReadmeShowsARealJustification: every line that it quotes stands in what its own command writes.
func TestTheReadmeShowsARealJustification(t *testing.T) {
	readme, err := os.ReadFile(filepath.FromSlash("../../README.md"))
	if err != nil {
		t.Fatal(err)
	}
	results := filepath.Join(t.TempDir(), "results")
	arguments := []string{"score", filepath.FromSlash("../../testdata/portfolio"), "--out", results, "--quiet"}
	var said bytes.Buffer
	if code := run(context.Background(), arguments, stdio{&said, &said}); code != exitDone {
		t.Fatalf("exit code %d: %s", code, said.String())
	}
	justification, err := os.ReadFile(filepath.Join(results, "justifications", "JP-PH-2026-07.md"))
	if err != nil {
		t.Fatal(err)
	}
	quoted := 0
	for line := range strings.Lines(string(readme)) {
		text, isQuote := strings.CutPrefix(strings.TrimRight(line, "\n"), "> ")
		if !isQuote {
			continue
		}
		quoted++
		if !strings.Contains(string(justification), "\n"+text+"\n") {
			t.Errorf("the justification does not say: %s", text)
		}
	}
	if quoted < 10 {
		t.Errorf("only %d lines are quoted", quoted)
	}
}
