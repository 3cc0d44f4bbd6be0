package report

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"locmark/marker"
)

// TestPageWords: each word that the script says is there, and each that is there is said.
func TestPageWords(t *testing.T) {
	var index pageIndex
	dataOf(t, portfolioPage(t, "en", recordedLines(t)), "index", &index)
	goFiles, err := filepath.Glob("page*.go")
	if err != nil {
		t.Fatal(err)
	}
	text := pageScript + textOf(t, goFiles)
	for _, said := range regexp.MustCompile(`say(?:Counted)?\("(\w+)"[,)]`).FindAllStringSubmatch(pageScript, -1) {
		if _, ok := index.Words[said[1]]; !ok {
			t.Errorf("there is no word page.%s", said[1])
		}
	}
	for key := range index.Words {
		key = strings.TrimSuffix(key, "_one")                          // sayCounted says both
		made := regexp.MustCompile(`^(way|type|by)_`).MatchString(key) // by the ids of ways, types and measures
		if !made && !regexp.MustCompile(`["'.]`+key+`\b`).MatchString(text) {
			t.Errorf("nothing says page.%s", key)
		}
	}
	for _, measure := range strings.Split(regexp.MustCompile(`MEASURES = \[(.+)\]`).FindStringSubmatch(pageScript)[1], ", ") {
		if index.Words["by_"+strings.Trim(measure, `"`)] == "" {
			t.Errorf("there is no word for a bar as long as %s", measure)
		}
	}
	for _, counted := range regexp.MustCompile(`sayCounted\("(\w+)"`).FindAllStringSubmatch(pageScript, -1) {
		if index.Words[counted[1]+"_one"] == "" {
			t.Errorf("there is no word page.%s_one", counted[1])
		}
	}
	for _, way := range marker.Ways {
		if index.Words["way_"+way] == "" {
			t.Errorf("there is no word for the way %s", way)
		}
	}
}

func textOf(t *testing.T, files []string) string {
	t.Helper()
	var all strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	return all.String()
}
