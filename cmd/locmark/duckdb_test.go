//go:build duckdb

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// asked is a query of the page and the table that stands under it.
var asked = regexp.MustCompile("(?s)```sql\n(.*?)```\n(\n(?:\\|[^\n]*\n)+|\nANSWER\n)?")

// TestDuckDB asks every query of docs/duckdb.md of the shipped programmes, and requires the answers that stand there.
// LOCMARK_NPM is the folder in which npm installed @duckdb/node-api.
func TestDuckDB(t *testing.T) {
	dir := t.TempDir()
	page, err := filepath.Abs("../../docs/duckdb.md")
	if err != nil {
		t.Fatal(err)
	}
	modules := filepath.Join(os.Getenv("LOCMARK_NPM"), "node_modules")
	if _, err := os.Stat(filepath.Join(modules, "@duckdb", "node-api")); err != nil {
		t.Fatalf("please install DuckDB and name the folder: npm install --prefix DIR @duckdb/node-api, then LOCMARK_NPM=DIR (%v)", err)
	}
	if err := os.Symlink(modules, filepath.Join(dir, "node_modules")); err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	if code := run(t.Context(), []string{"score", "../../testdata/portfolio", "--out", filepath.Join(dir, "results"), "--quiet"}, stdio{&said, &said}); code != exitDone {
		t.Fatal(said.String())
	}
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	answered := asked.ReplaceAllStringFunc(string(text), func(found string) string {
		parts := asked.FindStringSubmatch(found)
		if parts[2] == "" {
			query(t, dir, parts[1])
			return found
		}
		return "```sql\n" + parts[1] + "```\n\n" + query(t, dir, parts[1])
	})
	if *update {
		if err := os.WriteFile(page, []byte(answered), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(text), answered); diff != "" {
		t.Errorf("docs/duckdb.md has other answers (-page +DuckDB); -update writes them anew:\n%s", diff)
	}
}

// inNode runs a query and prints its rows as JSON.
const inNode = `
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = await connection.runAndReadAll(process.argv[1]);
  console.log(JSON.stringify([rows.columnNames(), ...rows.getRowsJson()]));
})().catch((failed) => { console.error(failed); process.exit(1); });`

// query writes the answer as DuckDB's command line does with -markdown, without its alignment.
func query(t *testing.T, dir, sql string) string {
	t.Helper()
	command := exec.Command("node", "-e", inNode, sql)
	command.Dir = dir
	var failed bytes.Buffer
	command.Stderr = &failed
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%s\n%v: %s", sql, err, failed.String())
	}
	var rows [][]any
	if err := json.Unmarshal(out, &rows); err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	for i, row := range rows {
		table.WriteString("|")
		for _, value := range row {
			if value == nil {
				value = ""
			}
			fmt.Fprintf(&table, " %v |", value)
		}
		table.WriteString("\n")
		if i == 0 {
			table.WriteString(strings.Repeat("|---", len(row)) + "|\n")
		}
	}
	return table.String()
}
