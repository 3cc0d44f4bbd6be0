package workbook

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"locmark/marker/fact"
)

// exportHeader are headers of an export in an order of their own, with two that are not read.
var exportHeader = []string{
	"ID", "Country", "Plan name", "Sub-Output", "Status", "Start date", "End date", "Agency abbreviations", "Agencies", "Contributing partners",
	"Implementation partners", "SDG Targets", "Geography", "Gender marker", "Gender marker narrative", "LNOB groups targeted", "Focal users",
	"Total required resources", "Total available resources", "Total expenditure resources", "2025 Required",
}

// exportRow is a row of an export: what is given by header, and a dash for the rest.
func exportRow(given map[string]string) []string {
	row := make([]string, len(exportHeader))
	for i, header := range exportHeader {
		if row[i] = given[header]; row[i] == "" {
			row[i] = "-"
		}
	}
	return row
}

func exported(t *testing.T, given map[string]string) (*Reading, *fact.Programme) {
	t.Helper()
	row := map[string]string{"ID": "1001"}
	maps.Copy(row, given)
	return understood(t, sheetWith("whatever", exportHeader, exportRow(row)))
}

func TestExportIsRead(t *testing.T) {
	reading, p := exported(t, map[string]string{
		"Country": "Mali", "Sub-Output": "Water", "Status": "Closed", "Start date": "45506", "Agency abbreviations": "UNDP; UNICEF",
		"SDG Targets": "6.1 By 2030, water for all, 11.3 By 2030, enhance planning", "Total required resources": "1000.5", "Contributing partners": "Norway; Spain",
	})
	if reading.Layout != "uninfo" || p.Form != "joint-work-plan" || p.Row != 2 || p.Sheet != "whatever" {
		t.Fatalf("read as %s, form %s, row %d of %q", reading.Layout, p.Form, p.Row, p.Sheet)
	}
	for id, want := range map[string]string{"id": "1001", "title": "Water", "status": "Closed"} {
		if got := field(t, reading, p, id); got.Text != want {
			t.Errorf("%s is %q, want %q", id, got.Text, want)
		}
	}
	for id, want := range map[string]string{"country": "ML", "stage": "final", "start": "2024-08-02", "required": "1000.5"} {
		if got := field(t, reading, p, id); got.Key != want && !slices.Equal(got.Keys, []string{want}) {
			t.Errorf("%s is %q %q, want %q", id, got.Key, got.Keys, want)
		}
	}
	if got := field(t, reading, p, "sdg_targets").Keys; len(got) != 2 {
		t.Errorf("targets are %q, want 2", got)
	}
	if got := field(t, reading, p, "punos").Keys; !slices.Equal(got, []string{"undp", "unicef"}) {
		t.Errorf("agencies are %q", got)
	}
	if got := field(t, reading, p, "lead_agency"); got.Given || got.Cell.IsZero() {
		t.Errorf("of two agencies %q leads, want a blank with its cell", got.Text)
	}
	if got := field(t, reading, p, "end"); got.Given || len(p.Problems) > 0 {
		t.Errorf("a dash is %+v, with problems %v", got, codes(p.Problems))
	}
}

func TestOneAgencyLeads(t *testing.T) {
	reading, p := exported(t, map[string]string{"Agency abbreviations": "UNDP"})
	if got := field(t, reading, p, "lead_agency").Text; got != "UNDP" {
		t.Errorf("%q leads", got)
	}
}

func TestStagesOfAnExport(t *testing.T) {
	tests := map[string][2]string{
		"Pipeline": {"proposal"}, "Implementation": {"annual"}, "Closed": {"final"}, "Finalisation": {"final"},
		"suspended": {"annual", "PROGRAMME_SUSPENDED"}, "Cancelled": {"annual", "PROGRAMME_CANCELLED"}, "Somewhere": {"", "CHOICE_UNKNOWN"},
	}
	for status, want := range tests {
		reading, p := exported(t, map[string]string{"Status": status})
		stage := field(t, reading, p, "stage")
		if stage.Key != want[0] || stage.Raw != status || stage.Cell.String() != "whatever!E2" {
			t.Errorf("%s is stage %q (%q at %s)", status, stage.Key, stage.Raw, stage.Cell)
		}
		if stage.Given != (stage.How&fact.Inferred != 0) {
			t.Errorf("%s: the stage does not say that it is inferred", status)
		}
		if got := strings.Join(codes(p.Problems), " "); got != want[1] {
			t.Errorf("%s: problems %q, want %q", status, got, want[1])
		}
	}
}

func TestPartnersOfAnExport(t *testing.T) {
	reading, p := exported(t, map[string]string{"Agencies": "United Nations Children's Fund", "Implementation partners": "Ministry of Local Government; Mairie de Rivi√®re-Bleue;UNDP; Rain Makers; tbd"})
	names, types := column(t, reading, p, "partners.organisation"), column(t, reading, p, "partners.actor_type")
	if got, want := texts(names), []string{"Ministry of Local Government", "Mairie de Rivière-Bleue", "UNDP", "Rain Makers", "tbd"}; !slices.Equal(got, want) {
		t.Fatalf("partners are %q, want %q: those who deliver alone", got, want)
	}
	for i, want := range []string{"national_government", "local_government", "un", "", ""} {
		v := types[i]
		if v.Key != want || v.Given != (want != "") || v.Given && (v.How&fact.Inferred == 0 || v.Cell != names[i].Cell) {
			t.Errorf("type of %s is %q (how %b, at %s), want %q", names[i].Text, v.Key, v.How, v.Cell, want)
		}
	}
	if names[1].How&fact.Repaired == 0 || names[4].Given {
		t.Error("a broken name is not repaired, or a placeholder is a name")
	}
}

func TestNothingInAnExport(t *testing.T) {
	reading, p := exported(t, nil)
	for _, name := range []string{"partners.organisation", "territories.name", "groups.group", "markers.code"} {
		table, _, _ := strings.Cut(name, ".")
		if rows := p.Tables[reading.Form.Table(table)]; rows == nil || len(rows) > 0 {
			t.Errorf("%s has rows %v, want a table that is there and empty", table, rows)
		}
	}
}

func TestPlacesOfAnExport(t *testing.T) {
	tests := []struct {
		country, plan, places string
		levels                []string
	}{
		{"Tanzania, United Republic of", "", "Tanzania, United Republic of; Mto Mweupe", []string{"country", ""}},
		{"Tanzania, United Republic of", "", "Tanzania", []string{"country"}},
		{"Nigeria", "Nigeria plan", "Nigeria; Niger; Kano", []string{"country", "", ""}},
		{"Fiji", "Pacific Multi-Country Framework", "Samoa; Coral Bay; Fiji", []string{"country", "", "country"}},
		{"Samoa; Fiji", "", "Tonga; Coral Bay", []string{"country", ""}},
		{"Caribbean Islands", "", "Jamaica; Caribbean Islands; Coral Bay", []string{"country", "country", ""}},
	}
	for _, test := range tests {
		reading, p := exported(t, map[string]string{"Country": test.country, "Plan name": test.plan, "Geography": test.places})
		var got []string
		for _, v := range column(t, reading, p, "territories.admin_level") {
			if got = append(got, v.Key); v.Given && v.How&fact.Inferred == 0 {
				t.Errorf("%s: a level does not say that it is inferred", test.places)
			}
		}
		if !slices.Equal(got, test.levels) {
			t.Errorf("%s in %s (%s) are at %q, want %q", test.places, test.country, test.plan, got, test.levels)
		}
	}
}

func TestMarkersOfAnExport(t *testing.T) {
	reading, p := exported(t, map[string]string{"Gender marker": "2 - Gender equality is a significant objective", "Gender marker narrative": "Women's groups choose."})
	code, narrative, marker := column(t, reading, p, "markers.code"), column(t, reading, p, "markers.narrative"), column(t, reading, p, "markers.marker")
	if len(code) != 1 || code[0].Key != "2" || code[0].Text != "2 - Gender equality is a significant objective" {
		t.Fatalf("codes are %+v", code)
	}
	if narrative[0].Text != "Women's groups choose." || marker[0].Text != "Gender equality" || marker[0].How&fact.Default == 0 {
		t.Errorf("marker %+v, narrative %+v", marker[0], narrative[0])
	}
	reading, p = exported(t, map[string]string{"Gender marker narrative": "Words without a code."})
	if code := column(t, reading, p, "markers.code"); len(code) != 1 || code[0].Given {
		t.Errorf("a narrative without a code gives %+v, want a row with a blank code", code)
	}
}

func TestFocalUsersAreForgotten(t *testing.T) {
	book := bookOf(sheetWith("export", exportHeader, exportRow(map[string]string{"ID": "1", "Focal users": "Jane Secret"}), exportRow(map[string]string{"ID": "2", "Focal users": "John Secret"})))
	reading, problem := fullCatalog(t).Understand(book, "")
	if problem != nil {
		t.Fatal(*problem)
	}
	for p := range reading.Programmes("") {
		if text := fmt.Sprintf("%+v %+v", *p, slices.Collect(reading.Facts(p))); strings.Contains(text, "Secret") {
			t.Error("focal users stand in the facts")
		}
	}
	if text := fmt.Sprintf("%+v %+v %+v", *book, reading.Unread(), reading.Problems); strings.Contains(text, "Secret") {
		t.Error("focal users are kept")
	}
	if got := unreadAt(reading); !slices.Equal(got, []string{"UNREAD_COLUMN export!I1", "UNREAD_NEVER export!Q1", "UNREAD_COLUMN export!U1"}) {
		t.Errorf("not read: %v", got)
	}
}
