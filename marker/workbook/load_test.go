package workbook

import (
	"os"
	"regexp"
	"slices"
	"testing"
)

// The files whose problems are told here; the sentences stand with those of the other rooms.
var openingFiles = []string{"open.go", "sniff.go", "load.go", "reason.go", "outline.go", "strings.go", "walk.go", "content.go", "keep.go", "merge.go", "calculate.go"}

func TestEveryProblemHasItsSentence(t *testing.T) {
	words, err := os.ReadFile("../../criteria/words/problems.yaml")
	if err != nil {
		t.Fatal(err)
	}
	codes := problemCodes(t)
	if len(codes) < 20 {
		t.Fatalf("only %d codes were found: %v", len(codes), codes)
	}
	for _, code := range codes {
		sentence := regexp.MustCompile(`(?m)^` + code + `: \{en: ".+", fr: ".+", es: ".+"\}$`)
		if n := len(sentence.FindAll(words, -1)); n != 1 {
			t.Errorf("%s has %d sentences", code, n)
		}
	}
}

func problemCodes(t *testing.T) []string {
	quoted := regexp.MustCompile(`"((?:WORKBOOK|SHEET|CELL|FORMULA|PROBLEMS)_[A-Z_]+)"`)
	var codes []string
	for _, file := range openingFiles {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, match := range quoted.FindAllSubmatch(source, -1) {
			codes = append(codes, string(match[1]))
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}
