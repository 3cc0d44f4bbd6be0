package workbook

import (
	"slices"
	"strings"
	"testing"
)

func TestHeaderRowIsFoundAnywhere(t *testing.T) {
	header, row := []string{"Organisation", "Type of actor", "Country"}, []string{"Municipality of Mto Mweupe", "Local government", "Kenya"}
	tests := []struct {
		name string
		rows [][]string
		cell string
	}{
		{"in the first row", [][]string{header, row}, "Partners!A2"},
		{"below a title and notes", [][]string{{"Partners"}, {"Who does what", "and where"}, nil, header, row}, "Partners!A5"},
		{"below a row with one of the headers", [][]string{{"Country", "Kenya"}, header, row}, "Partners!A3"},
		{"in another order, with others between", [][]string{{"No.", "Country", "Remark", "ORGANIZATION", "tipo de actor"}, {"1", "Kenya", "ok", row[0], row[1]}}, "Partners!D2"},
		{"with remarks in the headers", [][]string{{"Organisation (full name)", "Type of actor / Type d'acteur", "Country *"}, row}, "Partners!A2"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			reading, p := understood(t, programmeSheetOf(), sheetWith("Partners", test.rows...))
			names, types := column(t, reading, p, "partners.organisation"), column(t, reading, p, "partners.actor_type")
			if len(names) != 1 || names[0].Text != row[0] || names[0].Cell.String() != test.cell {
				t.Fatalf("organisations are %q, want one at %s", texts(names), test.cell)
			}
			if types[0].Key != "local_government" {
				t.Errorf("type is %q", types[0].Key)
			}
		})
	}
}

// TestHeadersThatTeamsWrite are those of the columns without which a table says little.
func TestHeadersThatTeamsWrite(t *testing.T) {
	for place, headers := range map[string][]string{
		"Partners.organisation":      {"Organisation name", "Organization name", "Partner organisation", "Partner organization", "Name", "Nom", "Nom de l'organisation", "Nombre", "Nombre de la organización"},
		"Budget.amount":              {"Amount in US$", "Amount in USD", "Amount in US dollars", "Total", "Total amount", "Montant total", "Montant en USD", "Monto total", "Monto en USD"},
		"Budget.recipient":           {"Recipient name", "Grantee", "Organisation bénéficiaire", "Entidad ejecutora"},
		"Territories.name":           {"Place name", "Nom de la commune", "Nombre del municipio"},
		"Consultations.organisation": {"Organisation name", "Partie prenante", "Actor consultado"},
		"Governance.organisation":    {"Organization name", "Nom de l'organisation", "Institución"},
		"Groups.group":               {"Group name", "Groupe de population", "Grupo de población"},
		"Plans.title":                {"Plan name", "Intitulé du plan", "Nombre"},
		"Indicators.id":              {"No.", "Numéro", "Código"},
		"Indicators.statement":       {"Indicator name", "Libellé de l'indicateur", "Descripción del indicador"},
		"Outputs.title":              {"Output description", "Énoncé du produit", "Descripción"},
		"Monitoring.organisation":    {"Partner", "Acteur", "Entidad"},
		"Contributions.donor":        {"Funder", "Nom du donateur", "Aportante"},
		"Contributions.amount":       {"Total", "Montant en dollars", "Monto en dólares"},
	} {
		name, id, _ := strings.Cut(place, ".")
		form := formOf(t, "joint-programme")
		table := &form.Tables[form.Table(strings.ToLower(name))]
		labels, row := make([]string, len(table.Columns)), make([]string, len(table.Columns))
		for i := range labels {
			labels[i] = table.Columns[i].Label.En
		}
		row[table.Column(id)] = "1200"
		for _, header := range headers {
			labels[table.Column(id)] = header
			reading, p := understood(t, programmeSheetOf(), sheetWith(name, labels, row))
			if got := column(t, reading, p, table.ID+"."+id); len(got) != 1 || !got[0].Given {
				t.Errorf("%q is not read as %s: %v", header, place, texts(got))
			}
		}
	}
}

func TestSheetNamesInAnyLanguage(t *testing.T) {
	for _, name := range []string{"Partners", "PARTENAIRES", "socios", "partners ", "4. Partners", "Partners (2)", "Partners 2025"} {
		reading, p := understood(t, programmeSheetOf(), sheetWith(name, []string{"Organisation"}, []string{"Town of Ziwa"}))
		if got := column(t, reading, p, "partners.organisation"); len(got) != 1 {
			t.Errorf("%s: %d partners, want 1", name, len(got))
		}
	}
}

func TestSheetKnownByItsHeadersAlone(t *testing.T) {
	budget := [][]string{{"Activity", "Year", "Agency", "Category", "Output", "Recipient", "Type of recipient", "Country of recipient", "Intermediaries", "Modality", "Territory", "Amount"}, {"Wells", "2025", "UNDP", "6", "O1", "Town of Ziwa", "Local government", "Kenya", "0", "grant", "Ziwa", "1000"}}
	reading, p := understood(t, programmeSheetOf(), sheetWith("Annex 7.1", budget...))
	if got := texts(column(t, reading, p, "budget.recipient")); !slices.Equal(got, []string{"Town of Ziwa"}) {
		t.Errorf("recipients are %q", got)
	}
}

func TestUnknownSheetsAndColumnsAreNamed(t *testing.T) {
	reading, _ := understood(t, programmeSheetOf(),
		sheetWith("Partners", []string{"Organisation", "Phone", ""}, []string{"Town of Ziwa", "12345", "stray"}, []string{"Example: Town of A"}),
		sheetWith("Meeting notes", []string{"Monday"}),
		sheetWith("Governance", []string{"nothing known"}),
		sheetWith("Empty"),
		sheetWith("Instructions", []string{"How to"}), Sheet{Name: "Lists", Hidden: true, Rows: sheetWith("", []string{"yes"}).Rows})
	want := []string{"UNREAD_SHEET Meeting notes", "UNREAD_HEADERS Governance", "UNREAD_COLUMN Partners!B1", "UNREAD_NO_HEADER Partners!C2", "UNREAD_EXAMPLE Partners!A3"}
	if got := unreadAt(reading); !slices.Equal(got, want) {
		t.Errorf("not read:\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if got := codes(reading.Problems); !slices.Equal(got, []string{"SHEET_WITHOUT_HEADERS"}) {
		t.Errorf("problems are %v", got)
	}
}

func TestSheetTwice(t *testing.T) {
	header := []string{"Organisation", "Country"}
	reading, p := understood(t, programmeSheetOf(),
		sheetWith("Partners", header), sheetWith("Partenaires", header, []string{"Town of Ziwa", "Kenya"}), sheetWith("Socios", header, []string{"Town of Kilima", "Kenya"}))
	if got := texts(column(t, reading, p, "partners.organisation")); !slices.Equal(got, []string{"Town of Ziwa"}) {
		t.Errorf("partners are %q, want those of the first sheet with data", got)
	}
	if got := codes(reading.Problems); !slices.Equal(got, []string{"SHEET_TWICE", "SHEET_TWICE"}) {
		t.Fatalf("problems are %v", got)
	}
	if args := reading.Problems[1].Args; !slices.Equal(args, []string{"read", "Partenaires", "other", "Socios"}) {
		t.Errorf("the problem names %v", args)
	}
}

func TestHeaderTwice(t *testing.T) {
	reading, p := understood(t, programmeSheetOf(),
		sheetWith("Partners", []string{"Organisation", "Partner", "Country", "Country"}, []string{"", "Town of Ziwa", "Kenya", "Mali"}))
	if got := texts(column(t, reading, p, "partners.organisation")); !slices.Equal(got, []string{"Town of Ziwa"}) {
		t.Errorf("partners are %q, want those of the column with data", got)
	}
	if got := column(t, reading, p, "partners.country")[0].Key; got != "KE" {
		t.Errorf("country is %q, want that of the first column", got)
	}
	if got := codes(reading.Problems); !slices.Equal(got, []string{"HEADER_TWICE", "HEADER_TWICE"}) {
		t.Errorf("problems are %v", got)
	}
	if got := unreadAt(reading); !slices.Equal(got, []string{"UNREAD_AGAIN Partners!A1", "UNREAD_AGAIN Partners!D1"}) {
		t.Errorf("not read: %v", got)
	}
}

func TestRowsThatSayNothing(t *testing.T) {
	reading, _ := understood(t, programmeSheetOf())
	hint := reading.Form.Tables[reading.Form.Table("partners")].Columns[0].Hint.Es
	reading, p := understood(t, programmeSheetOf(), sheetWith("Partners", []string{"Organisation", "Country", "Notes"},
		[]string{hint, ""}, []string{"-", "n/a"}, []string{"", "", "a note"}, []string{"Ejemplo", "Kenya"}, []string{"tbd", ""}, []string{"Town of Ziwa", hint}))
	got := column(t, reading, p, "partners.organisation")
	if len(got) != 2 || got[0].Raw != "tbd" || got[1].Text != "Town of Ziwa" {
		t.Errorf("rows are %q, want the placeholder and the town", texts(got))
	}
	if v := column(t, reading, p, "partners.country")[1]; v.Given || v.Cell.String() != "Partners!B7" {
		t.Errorf("a hint is no blank with its cell: %+v", v)
	}
}

func TestTotalsAreNoLines(t *testing.T) {
	tests := []struct {
		row   []string
		total bool
	}{
		{[]string{"Total", "", "3000"}, true},
		{[]string{"", "TOTAL GENERAL:", "3000"}, true},
		{[]string{"Sous-total", "UNDP", "3000"}, true},
		{[]string{"Total output 1", "", "3000"}, true},
		{[]string{"Grand total (USD)", "", "1E+05"}, true},
		{[]string{"Total coverage survey", "Town of Ziwa", "3000"}, false},
		{[]string{"Totalling wells", "", "3000"}, false},
		{[]string{"Wells", "Total Water Ltd", "3000"}, false},
		{[]string{"", "", "3000"}, false},
	}
	for _, test := range tests {
		reading, p := understood(t, programmeSheetOf(), sheetWith("Budget", []string{"Activity", "Recipient", "Amount"}, test.row))
		lines := len(column(t, reading, p, "budget.amount"))
		problem := slices.Contains(codes(p.Problems), "TOTAL_ROW")
		if problem != test.total || lines == 1 == test.total {
			t.Errorf("%q: %d lines, problem %v; want a total: %v", test.row, lines, problem, test.total)
		}
	}
}
