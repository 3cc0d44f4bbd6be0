package workbook

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
)

// registerOfIDs is a register of programmes with these ids, and one partner for each key, called after its place.
func registerOfIDs(ids, keys []string) []Sheet {
	programmes := [][]string{{"Programme ID", "Title", "Country", "Stage", "Start date", "End date"}}
	for _, id := range ids {
		programmes = append(programmes, []string{id, "Water", "Kenya", "concept", "2025-01-01", "2025-12-31"})
	}
	partners := [][]string{{"Programme", "Organisation", "Country"}}
	for i, key := range keys {
		partners = append(partners, []string{key, "Town " + string(rune('a'+i)), "Kenya"})
	}
	return []Sheet{sheetWith("Programmes", programmes...), sheetWith("Partners", partners...)}
}

// registerAlike is a register with a row that may belong to either of two programmes.
func registerAlike() []Sheet { return registerOfIDs([]string{"JP-1", "jp.1"}, []string{"JP 1"}) }

// readIDs gives the partners of each programme, joined, and what is said of ids.
func readIDs(t testing.TB, ids, keys []string) (partners, problems []string) {
	reading, problem := fullCatalog(t).Understand(bookOf(registerOfIDs(ids, keys)...), "register")
	if problem != nil {
		t.Fatal(*problem)
	}
	for p := range reading.Programmes("") {
		partners = append(partners, strings.Join(texts(column(t, reading, p, "partners.organisation")), "+"))
	}
	for _, p := range reading.Problems {
		if strings.HasPrefix(p.Code, "PROGRAMME_") {
			problems = append(problems, p.Key()+" "+p.Cell.String()+" "+p.Args[1])
		}
	}
	return partners, problems
}

func TestRowsGoToTheProgrammeOfTheirID(t *testing.T) {
	sixAlike := []string{"JP-1", "JP_1", "JP 1", "JP.1", "jp/1", "jp-1"}
	for _, test := range []struct {
		name               string
		ids, keys          []string
		partners, problems []string
	}{
		{"written exactly so", sixAlike, sixAlike, []string{"Town a", "Town b", "Town c", "Town d", "Town e", "Town f"}, nil},
		{"out of order", []string{"JP-1", "jp-1"}, []string{"jp-1", "JP-1", "jp-1"}, []string{"Town b", "Town a+Town c"}, nil},
		{"spaces and what nobody sees", []string{"JP-1", "jp-1"}, []string{" JP-1 ", "\u00a0jp-1\u200b"}, []string{"Town a", "Town b"}, nil},
		{"an accent written in two ways", []string{"Côte-1", "cote 1"}, []string{"Co\u0302te-1"}, []string{"Town a", ""}, nil},
		{"but for case and punctuation", []string{"JP-1", "JP-2"}, []string{"jp 1", "JP.2", "Jp_1"}, []string{"Town a+Town c", "Town b"}, nil},
		{"several alike", []string{"JP-1", "jp.1"}, []string{"JP 1", "JP-1"}, []string{"Town b", ""}, []string{"PROGRAMME_ALIKE Partners!A2 JP 1"}},
		{"unknown", []string{"JP-1"}, []string{"JP-9", "?!"}, []string{""}, []string{"PROGRAMME_UNKNOWN Partners!A2 JP-9", "PROGRAMME_UNKNOWN Partners!A3 ?!"}},
		{"the same twice", []string{"JP-1", "JP-1", "jp-1"}, []string{"JP-1", "jp-1"}, []string{"Town a", "", "Town b"}, []string{"PROGRAMME_ROWS_TO_FIRST Programmes!A3 JP-1"}},
		{"twins are one candidate", []string{"JP-1", "JP-1"}, []string{"jp 1"}, []string{"Town a", ""}, []string{"PROGRAMME_ROWS_TO_FIRST Programmes!A3 JP-1"}},
		{"paths", []string{"../../x", "..", ".", "a/b", "CON"}, []string{".", "..", "../../x", "a/b", "CON"}, []string{"Town c", "Town b", "Town a", "Town d", "Town e"}, nil},
		{"signs are not each other", []string{"..", "/"}, []string{".", "//"}, []string{"", ""}, []string{"PROGRAMME_UNKNOWN Partners!A2 .", "PROGRAMME_UNKNOWN Partners!A3 //"}},
	} {
		partners, problems := readIDs(t, test.ids, test.keys)
		if !slices.Equal(partners, test.partners) || !slices.Equal(problems, test.problems) {
			t.Errorf("%s: partners %q with %q, want %q with %q", test.name, partners, problems, test.partners, test.problems)
		}
	}
}

// No row of a register is lost in silence, and the rows that name an id as written are its own whatever others are called.
func TestEachRowIsCountedOnceOrSpokenOf(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		one := rapid.StringMatching(`(?i)(JP|a)[-_./ ]?[12]`)
		ids, keys := rapid.SliceOfNDistinct(one, 1, 6, rapid.ID).Draw(rt, "ids"), rapid.SliceOfN(one, 1, 8).Draw(rt, "keys")
		partners, problems := readIDs(t, ids, keys)
		counted := strings.Split(strings.Join(slices.DeleteFunc(slices.Clone(partners), func(p string) bool { return p == "" }), "+"), "+")
		counted = slices.DeleteFunc(counted, func(p string) bool { return p == "" })
		if len(counted)+len(problems) != len(keys) {
			rt.Fatalf("%d rows: %d are counted and %q said", len(keys), len(counted), problems)
		}
		for i, key := range keys {
			if owner := slices.Index(ids, key); owner >= 0 && !slices.Contains(strings.Split(partners[owner], "+"), "Town "+string(rune('a'+i))) {
				rt.Fatalf("row %d of %q is not among %q", i, key, partners)
			}
		}
	})
}

func TestIDsAreAsWritten(t *testing.T) {
	for raw, want := range map[string]string{
		"..": "..", ".": ".", "../../x": "../../x", " / ": "/", `\\x`: `\\x`, "+": "+", "🦊": "🦊", "CON": "CON", "-1": "-1",
		"-": "form", "—": "form", "?": "form", "…": "form", "...": "form", "()": "form", "########": "form", "N/A": "form", "x": "form", "TBD": "form", "#REF!": "form",
	} {
		book := bookOf(sheetWith("Programme", []string{"Programme ID", raw}, []string{"Title", "Water for all"}, []string{"Country", "Kenya"}, []string{"Stage", "concept"}))
		book.Path = "folder/form.xlsx"
		reading, problem := fullCatalog(t).Understand(book, "")
		if problem != nil {
			t.Fatalf("%q: %+v", raw, *problem)
		}
		p := slices.Collect(reading.Programmes(""))[0]
		id := field(t, reading, p, "id")
		if got := marker.ProgrammeID(reading.Form, p); got != want || id.Given != (want != "form") || id.Given && (id.Key == "" || id.How&fact.Filler != 0) {
			t.Errorf("the id of %q is %q of %+v, want %q", raw, got, id, want)
		}
	}
}

func TestOneProgrammeAmongThoseAlike(t *testing.T) {
	reading, problem := fullCatalog(t).Understand(bookOf(registerOfIDs([]string{"JP-1", "jp-1", "..", "JP-2"}, nil)...), "register")
	if problem != nil {
		t.Fatal(*problem)
	}
	for only, want := range map[string][]int{"": {2, 3, 4, 5}, "JP-1": {2}, "jp-1": {3}, "JP 1": {2, 3}, "..": {4}, ".": nil, "jp 2": {5}, "JP-3": nil} {
		var rows []int
		for p := range reading.Programmes(only) {
			rows = append(rows, p.Row)
		}
		if !slices.Equal(rows, want) {
			t.Errorf("%q is in rows %v, want %v", only, rows, want)
		}
	}
}
