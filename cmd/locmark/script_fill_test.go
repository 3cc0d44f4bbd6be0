package main

import (
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"

	"locmark/marker/markertest"
)

// fill FILE [TITLE=BEGINNING…] with TITLE=TEXT… writes texts into the rows of a sheet of ratings: those that begin so, or all.
func fill(ts *testscript.TestScript, neg bool, args []string) {
	with := slices.Index(args, "with")
	if neg || with < 1 {
		ts.Fatalf("usage: fill FILE [TITLE=BEGINNING…] with TITLE=TEXT…")
	}
	wanted, entries := pairsOf(args[1:with]), pairsOf(args[with+1:])
	ts.Check(markertest.Fill(ts.MkAbs(args[0]), func(row map[string]string) map[string]string {
		for title, beginning := range wanted {
			if !strings.HasPrefix(row[title], beginning) {
				return nil
			}
		}
		return entries
	}))
}

func pairsOf(args []string) map[string]string {
	pairs := map[string]string{}
	for _, arg := range args {
		title, text, _ := strings.Cut(arg, "=")
		pairs[title] = text
	}
	return pairs
}
