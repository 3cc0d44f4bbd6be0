package report

import (
	"bytes"
	"testing"

	"locmark/marker"
)

// TestWhatIf: each change is one line, with its cell where it has one, and what a blank says; where a name could be either's, so
// is how to write the other.
func TestWhatIf(t *testing.T) {
	imagined := []marker.Imagined{
		{Cell: "Budget!O12", Label: "Amount", From: "8,650", To: "1,000,000", Name: "8", Other: "Budget!O8"},
		{Label: "Document", To: "minutes.pdf"},
		{Cell: "Programme!B3", Label: "Title", From: "One", To: ""},
	}
	for language, want := range map[string]string{
		"en": "- Budget!O12 (Amount): 8,650 → 1,000,000\n  - “8” was taken as the name of a row. Row 8 of the sheet is another one; if\n" +
			"    that was meant, write Budget!O8=…\n- Document: (blank) → minutes.pdf\n- Programme!B3 (Title): One → (blank)\n",
		"fr": "- Budget!O12 (Amount) : 8,650 → 1,000,000\n  - « 8 » a été compris comme le nom d’une ligne. La ligne 8 de la feuille en\n" +
			"    est une autre ; si c’est elle qui est visée, écrire Budget!O8=…\n- Document : (vide) → minutes.pdf\n- Programme!B3 (Title) : One → (vide)\n",
		"es": "- Budget!O12 (Amount): 8,650 → 1,000,000\n  - «8» se tomó como el nombre de una fila. La fila 8 de la hoja es otra; si se\n" +
			"    trata de esa, escriba Budget!O8=…\n- Document: (en blanco) → minutes.pdf\n- Programme!B3 (Title): One → (en blanco)\n",
	} {
		says := voice(t, language)
		var text bytes.Buffer
		if err := WriteText(&text, WhatIf(imagined, says)[1:], says); err != nil {
			t.Fatal(err)
		}
		if text.String() != want {
			t.Errorf("%s:\n%s\nwant\n%s", language, text.String(), want)
		}
	}
}
