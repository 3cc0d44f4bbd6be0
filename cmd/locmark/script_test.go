package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"locmark/marker/markertest"
)

var update = flag.Bool("update", false, "rewrite what the scripts expect")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"locmark": main})
}

// TestScripts runs testdata/script: what people type, and what they then see.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           filepath.FromSlash("../../testdata/script"),
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			data, err := filepath.Abs(filepath.FromSlash("../../testdata"))
			env.Setenv("DATA", data)
			return err
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"replace": replace,
			"same":    same,
			"nothing": nothing,
			"edition": edition,
			"exits":   exits,
			"sheet":   sheet,
			"sheets":  sheets,
			"fill":    fill,
			"write":   write,
		},
	})
}

// replace FILE OLD NEW changes a text file at one place.
func replace(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: replace FILE OLD NEW")
	}
	text := ts.ReadFile(args[0])
	if !strings.Contains(text, args[1]) {
		ts.Fatalf("%s does not hold %q", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(text, args[1], args[2], 1)), 0o644))
}

// same DIR DIR compares two folders byte for byte.
func same(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: [!] same DIR DIR")
	}
	one, other := contents(ts, args[0]), contents(ts, args[1])
	differ := ""
	for name := range other {
		if _, ok := one[name]; !ok {
			differ = name
		}
	}
	for name, data := range one {
		if !bytes.Equal(data, other[name]) {
			differ = name
		}
	}
	if (differ == "") == neg {
		ts.Fatalf("%s and %s: differ in %q", args[0], args[1], differ)
	}
}

func contents(ts *testscript.TestScript, folder string) map[string][]byte {
	all := map[string][]byte{}
	root := ts.MkAbs(folder)
	ts.Check(filepath.WalkDir(root, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(root, path)
		all[name] = data
		return err
	}))
	return all
}

// nothing DIR NAME… checks that a folder holds these entries and nothing else, hidden ones too.
func nothing(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 || args[1] != "but" {
		ts.Fatalf("usage: nothing DIR but NAME…")
	}
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	var found []string
	for _, e := range entries {
		found = append(found, e.Name())
	}
	if got, want := strings.Join(found, " "), strings.Join(args[2:], " "); got != want {
		ts.Fatalf("%s holds %q, want %q", args[0], got, want)
	}
}

// edition NAME DIR copies an embedded edition to a folder.
func edition(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: edition NAME DIR")
	}
	from := filepath.Join(ts.Getenv("DATA"), "..", "criteria", "editions", args[0])
	ts.Check(os.CopyFS(ts.MkAbs(args[1]), os.DirFS(from)))
}

// sheet FILE.txt FILE.xlsx writes a workbook of one sheet: a row for each line, whose cells stand between bars.
func sheet(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: sheet FILE.txt FILE.xlsx")
	}
	ts.Check(markertest.WriteSheet(ts.MkAbs(args[1]), barred(ts, args[0])))
}

// exits CODE PROGRAM ARG… runs a program that must end with an exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM ARG…")
	}
	code := 0
	var ended *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &ended) {
		code = ended.ExitCode()
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("exit code %d, want %s", code, args[0])
	}
}
