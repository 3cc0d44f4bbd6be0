package report

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

// pageOf is one of each block.
var pageOf = View{
	Heading{Depth: 1, Text: "C1 *Argent*"},
	Paragraph{Text: "Quelle part du coût du programme parvient à des acteurs locaux « nommés » ? Oui."},
	Heading{Depth: 2, Text: "Niveaux"},
	List{Items: []Item{
		{Label: "Niveau 1", Text: "part du coût qui parvient aux acteurs locaux, sans celle de l'appui direct : au moins 5"},
		{Label: "Niveau 2", Items: []Item{{Text: "une part plus grande"}, {Text: "deux\nlignes", Cells: []string{"A1", "B2"}, More: "et 3 de plus"}}},
	}},
	List{Numbered: true, Items: []Item{{Text: "un"}, {Text: "deux"}}},
	Heading{Depth: 3, Text: "Exemples"},
	Table{Columns: []Column{{Title: "Niveau"}, {Title: "Exemple"}}, Rows: [][]Entry{
		{{Text: "3"}, {Text: "plus de la moitié du coût du programme va à deux communes et à une coopérative locale"}},
		{{Text: "sans objet"}, {Text: "sans budget"}},
	}},
}

const pageInText = `C1 *Argent*
===========

Quelle part du coût du programme parvient à des acteurs locaux « nommés » ? Oui.

Niveaux
-------

- Niveau 1 : part du coût qui parvient aux acteurs locaux, sans celle de l'appui
  direct : au moins 5
- Niveau 2 :
  - une part plus grande
  - deux lignes (A1, B2, et 3 de plus)

1. un
2. deux

Exemples

Niveau      Exemple
3           plus de la moitié du coût du programme va à deux communes et à une
            coopérative locale
sans objet  sans budget
`

func TestWriteText(t *testing.T) {
	var out bytes.Buffer
	if err := WriteText(&out, pageOf, voice(t, "fr")); err != nil {
		t.Fatal(err)
	}
	if got := strings.ReplaceAll(out.String(), "\u00a0", " "); got != pageInText {
		t.Errorf("got\n%s\nwant\n%s", got, pageInText)
	}
	// A list keeps the cells that it was given.
	if item := pageOf[3].(List).Items[1].Items[1]; len(item.Cells) != 2 {
		t.Errorf("the view was changed: %v", item.Cells)
	}
}

func TestSignsStayWithTheirWords(t *testing.T) {
	tests := []struct{ text, want string }{
		{"coût : au moins 5 % ; ou rien", "coût :|au|moins|5 % ;|ou|rien"},
		{"dit « rien du tout » ?", "dit|« rien|du|tout » ?"},
		{"« seul »", "« seul »"},
		{"", ""},
	}
	for _, test := range tests {
		if got := strings.Join(unbroken(test.text), "|"); got != test.want {
			t.Errorf("%q is broken as %q, want %q", test.text, got, test.want)
		}
	}
}

func TestALongWordStandsOnALineOfItsOwn(t *testing.T) {
	long := strings.Repeat("x", textWidth+5)
	var out bytes.Buffer
	if err := WriteText(&out, View{Paragraph{Text: "before " + long + " after"}}, voice(t, "en")); err != nil {
		t.Fatal(err)
	}
	if want := "before\n" + long + "\nafter\n"; out.String() != want {
		t.Errorf("got %q", out.String())
	}
}

// noRoom is a disk that is full.
type noRoom struct{}

func (noRoom) Write([]byte) (int, error) { return 0, errors.New("no room") }

func TestTextThatCannotBeWritten(t *testing.T) {
	if err := WriteText(noRoom{}, pageOf, voice(t, "fr")); err == nil {
		t.Error("a failed write is passed over")
	}
}

func TestUnparted(t *testing.T) {
	for text, want := range map[string]string{
		"Pourquoi : non": "Pourquoi\u00a0: non", "dit « a b » ; ici ?": "dit «\u00a0a b\u00a0»\u00a0; ici\u00a0?",
		"a: b\nc": "a: b c", "": "", "24 %": "24\u00a0%",
	} {
		if got := unparted(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
