package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// told runs a command that must succeed, and gives the portfolio.md that it writes, without the steps of programmes, which are
// sentences.
func told(t *testing.T, dir string, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	args = append(args, "--out", dir, "--format", "md", "--quiet", "--group-by", "donors,stage")
	if code := run(context.Background(), args, stdio{&out, &errs}); code != exitDone {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	data, err := os.ReadFile(filepath.Join(dir, "portfolio.md"))
	if err != nil {
		t.Fatal(err)
	}
	steps := regexp.MustCompile(`(?m)^\| ([ABCS]\d .*) \| (\d+) \| .*: .* \|$`)
	mixed := regexp.MustCompile(`(?m)^- (Some of these results|Algunos de estos resultados) .*\n`) // as the merged one must say, and no other
	return mixed.ReplaceAllString(steps.ReplaceAllString(string(data), "| $1 | $2 |"), "")
}

// TestPartsInSeveralLanguages: parts that were scored in several languages make the portfolio of one run in the summary's own,
// but for sentences: donors, agencies, transitions, countries, stages, levels and criteria have one name.
func TestPartsInSeveralLanguages(t *testing.T) {
	base, data := t.TempDir(), filepath.Join("..", "..", "testdata", "portfolio")
	file := func(name string) string { return filepath.Join(data, name+".xlsx") }
	parts := map[string][]string{
		"fr": {file("colombia-rios-y-veredas"), file("un-info-export")},
		"es": {file("mali-riz-des-plaines"), file("senegal-mini-reseaux")},
	}
	whole := []string{"score"}
	merge := []string{"portfolio"}
	for _, language := range []string{"fr", "es"} {
		dir := filepath.Join(base, language)
		told(t, dir, append([]string{"score", "--lang", language}, parts[language]...)...)
		whole, merge = append(whole, parts[language]...), append(merge, dir)
	}
	for _, language := range []string{"en", "es"} {
		want := told(t, filepath.Join(base, "whole-"+language), append(whole, "--lang", language)...)
		got := told(t, filepath.Join(base, "merged-"+language), append(merge, "--lang", language)...)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("in %s: %s", language, diff)
		}
	}
}
