package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// change is a sentence of a page that says what to change in a file.
var change = regexp.MustCompile("[Ii]n `([^`]+)`, change `([^`]+)` to `([^`]+)`")

// TestPagesShowWhatHappens follows the pages in docs: each command that they show is run, where testdata lies as it does for a
// reader, each change that they ask for is made, and what stands under a command must be printed, in that order.
func TestPagesShowWhatHappens(t *testing.T) {
	pages, err := filepath.Glob(filepath.FromSlash("../../docs/*.md"))
	if err != nil || len(pages) == 0 {
		t.Fatal(pages, err)
	}
	data, err := filepath.Abs(filepath.FromSlash("../../testdata"))
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range pages {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(page), func(t *testing.T) {
			t.Chdir(t.TempDir())
			for _, folder := range []string{"portfolio", "rates"} {
				if err := os.CopyFS(filepath.Join("testdata", folder), os.DirFS(filepath.Join(data, folder))); err != nil {
					t.Fatal(err)
				}
			}
			follow(t, string(text))
		})
	}
}

// follow does what a page says, block by block.
func follow(t *testing.T, page string) {
	printed, inBlock, shows := "", false, false
	for line := range strings.Lines(page) {
		line = strings.TrimRight(line, "\n")
		command, isCommand := strings.CutPrefix(line, "$ locmark ")
		file, isShown := strings.CutPrefix(line, "$ cat ")
		switch {
		case strings.HasPrefix(line, "```"):
			inBlock, shows = !inBlock, false
		case isCommand:
			var out bytes.Buffer
			run(context.Background(), strings.Fields(command), stdio{&out, &out})
			printed, shows = out.String(), true
		case isShown:
			text, err := os.ReadFile(filepath.FromSlash(file))
			if err != nil {
				t.Fatal(err)
			}
			printed, shows = string(text), true
		case inBlock && !shows:
		case inBlock && line != "":
			at := strings.Index("\n"+printed, "\n"+line+"\n")
			if at < 0 {
				t.Fatalf("this is not printed, or not there: %q; what is left of it:\n%s", line, printed)
			}
			printed = printed[at+len(line):]
		default:
			for _, c := range change.FindAllStringSubmatch(line, -1) {
				edit(t, c[1], c[2], c[3])
			}
		}
	}
}

func edit(t *testing.T, file, old, new string) {
	text, err := os.ReadFile(filepath.FromSlash(file))
	if err != nil || !strings.Contains(string(text), old) {
		t.Fatalf("%s has no %q: %v", file, old, err)
	}
	if err := os.WriteFile(filepath.FromSlash(file), []byte(strings.Replace(string(text), old, new, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
}
