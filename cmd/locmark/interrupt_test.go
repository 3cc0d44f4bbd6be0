package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestAnInterruptLeavesNothing: neither results nor half of them.
func TestAnInterruptLeavesNothing(t *testing.T) {
	proposals, place := t.TempDir(), t.TempDir()
	markertest.Workbooks(t, proposals, 40)
	ctx, cancel := context.WithCancel(context.Background())
	// The first thing that scoring says is about a workbook that is none; by then it is under way.
	if err := os.WriteFile(filepath.Join(proposals, "a.xlsx"), []byte("no workbook"), 0o644); err != nil {
		t.Fatal(err)
	}
	said := &canceller{cancel: cancel}
	code := run(ctx, []string{"score", proposals, "--out", filepath.Join(place, "results"), "--jobs", "2"}, stdio{&bytes.Buffer{}, said})
	if code != exitInterrupted || !strings.Contains(said.String(), "Interrupted; nothing was written.") {
		t.Errorf("exit code %d, and it said %q", code, said.String())
	}
	left, err := os.ReadDir(place)
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

// canceller interrupts at the first word.
type canceller struct {
	bytes.Buffer
	cancel context.CancelFunc
}

func (c *canceller) Write(p []byte) (int, error) {
	c.cancel()
	return c.Buffer.Write(p)
}
