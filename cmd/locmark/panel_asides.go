package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// asides finds what people typed into a reviewer's workbook of a round outside its tables. Guide is what its sheet of
// instructions is called, "" where that is not known.
func (h *house) asides(book *workbook.Book, round *panel.Round, guide string) []workbook.Aside {
	sent := workbook.Sent{
		Titles: h.readTitles(), Guide: cmp.Or(guide, h.guideOf(book)),
		Parts:   []string{round.Mark()},
		Labels:  h.said("sign", "your_programmes", "about"),
		Answers: slices.Concat(h.steps(), h.said("signed", "about_reviewer", "about_criteria", "about_sha256", "about_round")),
		Lists:   h.said("header_programme"),
	}
	for _, p := range round.Programmes {
		sent.Lines = append(sent.Lines, p.ID+" "+p.Title)
		sent.Parts = append(sent.Parts, p.Workbook)
		sent.Lists = append(sent.Lists, p.ID)
	}
	return workbook.Asides(book, h.ratingHeaders(), sent)
}

// said are sentences of panels, in any language.
func (h *house) said(keys ...string) []string {
	var all []string
	for _, key := range keys {
		all = append(all, h.voice.All("panel."+key)...)
	}
	return all
}

// mostSteps is up to which number the steps of instructions are known.
const mostSteps = 9

// steps are the labels of the steps that instructions list, in any language.
func (h *house) steps() []string {
	var all []string
	for _, step := range h.said("step") {
		for number := 1; number <= mostSteps; number++ {
			all = append(all, strings.ReplaceAll(step, "{number}", strconv.Itoa(number)))
		}
	}
	return all
}

// guideOf is the sheet of instructions of a workbook that does not say any more what it belongs to: the one to be signed on.
func (h *house) guideOf(book *workbook.Book) string {
	_, at := workbook.Signature(book, h.said("signed"))
	return at.Sheet
}
