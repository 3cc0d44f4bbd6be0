package main

import "testing"

// TestLocks: the locks of Excel and LibreOffice name their workbook; nothing else is one.
func TestLocks(t *testing.T) {
	for file, want := range map[string]string{"~$ana.xlsx": "ana.xlsx", ".~lock.ana.xlsx#": "ana.xlsx", "ana.xlsx": "", ".DS_Store": "", "~ana.xlsx": ""} {
		if got := lockedBy(file); got != want {
			t.Errorf("%s: %q, want %q", file, got, want)
		}
	}
}
