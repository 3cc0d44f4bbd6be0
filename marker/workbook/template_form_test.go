package workbook

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// tablesOf are a form's tables with the programme's fields as the first of them.
func tablesOf(form *marker.Form) []marker.Table {
	return append([]marker.Table{form.Programme}, form.Tables...)
}

// The ids are contracts: criteria, layouts and results name them, in this order.
var formIDs = map[string][]string{
	"joint-programme": {
		"programme: id title country region stage submitted reported start end modality lead_agency punos donors transitions sdg_targets total_budget currency beneficiaries self_level self_rationale cooperation_framework",
		"outputs: id title lead_agency",
		"territories: name admin_level code outputs",
		"consultations: date territory organisation actor_type kind women men what_changed document",
		"partners: organisation actor_type country ingo_affiliate role outputs agreement unit",
		"governance: body organisation actor_type seat decides document",
		"groups: group activity indicator organisation",
		"plans: title year clause territory kind activity amount date document",
		"indicators: id level statement unit output territory disaggregation breakdown_targets sdg_target baseline baseline_year target target_date source responsible actual actual_date actual_source note",
		"monitoring: organisation actor_type role feedback feeds document",
		"budget: line activity year puno category output recipient recipient_type recipient_country selection intermediaries modality overhead_passed_on territory amount spent",
		"contributions: donor kind year amount",
	},
	"joint-work-plan": {
		"programme: id title country plan stage start end lead_agency punos donors sdg_targets required available spent status",
		"partners: organisation actor_type",
		"territories: name admin_level",
		"groups: group",
		"markers: marker code narrative",
	},
}

func TestFormIDs(t *testing.T) {
	for id, want := range formIDs {
		var got []string
		for _, table := range tablesOf(formOf(t, id)) {
			ids := []string{table.ID + ":"}
			for _, c := range table.Columns {
				ids = append(ids, c.ID)
			}
			got = append(got, strings.Join(ids, " "))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n got %q\nwant %q", id, got, want)
		}
	}
}

var choiceIDs = map[string]string{
	"stages":             "concept proposal inception annual final",
	"fund_modalities":    "parallel consolidated pass_through",
	"levels":             "0 1 2 3",
	"admin_levels":       "country adm1 adm2 municipality community",
	"actor_types":        "local_government regional_government lrg_association national_government public_body cso cbo indigenous_organisation traditional_authority academia private_local private_other ingo ifi un other",
	"consultation_kinds": "information consultation co_design endorsement consent",
	"roles":              "lead implement advise supply",
	"seats":              "chair co_chair voting advisory observer",
	"plan_kinds":         "local_plan vlr capacity system_use handover",
	"result_levels":      "activity output outcome impact",
	"breakdowns":         "territory sex group",
	"monitoring_roles":   "provides collects validates receives co_owns",
	"categories":         "1 2 3 4 5 6 7 8",
	"selections":         "named restricted_call open_call later",
	"modalities":         "grant fiscal_transfer pooled_fund contract purchase in_kind internal",
	"contribution_kinds": "fund core government local private",
}

func TestChoiceIDs(t *testing.T) {
	form := formOf(t, "joint-programme")
	for list, want := range choiceIDs {
		picks, _ := form.Choices.Get(list)
		var got []string
		for _, pick := range picks {
			got = append(got, pick.Name)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %q, want %q", list, got, want)
		}
	}
	if picks, _ := form.Choices.Get("transitions"); len(picks) != 6 {
		t.Errorf("there are six transitions, not %d", len(picks))
	}
}

func TestActorTypesHaveTheirIATICode(t *testing.T) {
	for _, id := range criteria.FormNames() {
		picks, _ := formOf(t, id).Choices.Get("actor_types")
		for _, pick := range picks {
			if len(pick.Value.IATI) != 2 {
				t.Errorf("%s: %s has the IATI code %q", id, pick.Name, pick.Value.IATI)
			}
		}
	}
}

// once checks that no folded word means two things; words of one meaning may repeat.
func once(t *testing.T, where string, meanings map[string]string, meaning string, words []string) {
	t.Helper()
	for _, word := range words {
		folded := fact.Fold(word)
		if other, taken := meanings[folded]; taken && other != meaning {
			t.Errorf("%s: %q means both %s and %s", where, word, other, meaning)
		}
		meanings[folded] = meaning
	}
}

func TestEveryWordMeansOneThing(t *testing.T) {
	for _, id := range criteria.FormNames() {
		form := formOf(t, id)
		sheets := map[string]string{}
		for _, own := range append(instructions.All(), listsSheet) {
			sheets[fact.Fold(own)] = "a sheet without evidence"
		}
		for _, table := range tablesOf(form) {
			once(t, id, sheets, table.ID, append(append(table.Label.All(), table.Also...), table.ID))
			headers := map[string]string{}
			for _, c := range table.Columns {
				once(t, id+" "+table.ID, headers, c.ID, append(append(c.Label.All(), c.Also...), c.ID))
			}
		}
		for _, list := range form.Choices {
			items := map[string]string{}
			for _, pick := range list.Value {
				once(t, id+" "+list.Name, items, pick.Name, append(append(pick.Value.Label.All(), pick.Value.Also...), pick.Name))
			}
		}
	}
}

func TestEveryTextIsInThreeLanguages(t *testing.T) {
	for _, id := range criteria.FormNames() {
		form := formOf(t, id)
		three := func(where string, text criteria.Text) {
			if len(text.All()) != len(criteria.Languages) {
				t.Errorf("%s %s: %q is not in all languages", id, where, text.En)
			}
		}
		for _, table := range tablesOf(form) {
			three(table.ID, table.Label)
			three(table.ID+" hint", table.Hint)
			for _, c := range table.Columns {
				three(table.ID+"."+c.ID, c.Label)
				three(table.ID+"."+c.ID+" hint", c.Hint)
			}
		}
		for _, list := range form.Choices {
			for _, pick := range list.Value {
				three(list.Name+" "+pick.Name, pick.Value.Label)
			}
		}
	}
}

func TestSheetNamesAreAllowed(t *testing.T) {
	for _, id := range criteria.FormNames() {
		for _, table := range tablesOf(formOf(t, id)) {
			for _, name := range table.Label.All() {
				if utf8.RuneCountInString(name) > 31 || strings.ContainsAny(name, `[]:*?/\'`) {
					t.Errorf("%s: a sheet cannot be named %q", id, name)
				}
			}
		}
	}
}

func TestHintsAreShort(t *testing.T) {
	for _, id := range criteria.FormNames() {
		for _, table := range tablesOf(formOf(t, id)) {
			for _, c := range table.Columns {
				for _, hint := range c.Hint.All() {
					if width16(hint) > longestMessage {
						t.Errorf("%s.%s: the hint has %d characters: %q", table.ID, c.ID, width16(hint), hint)
					}
				}
			}
		}
	}
}

// A concept is asked for few tables; what only reports know is asked of reports alone.
func TestStagesAskForTheirTables(t *testing.T) {
	form := formOf(t, "joint-programme")
	for i := range form.Tables {
		table := &form.Tables[i]
		later := slices.Contains([]string{"governance", "monitoring", "budget", "contributions"}, table.ID)
		if table.AsksFor("concept") == later || !table.AsksFor("proposal") {
			t.Errorf("%s is asked at the stages %q", table.ID, table.Stages)
		}
	}
	for _, table := range tablesOf(form) {
		for _, c := range table.Columns {
			reported := slices.Contains([]string{"reported", "actual", "actual_date", "actual_source", "spent"}, c.ID)
			if reported != slices.Equal(c.Stages, []string{"annual", "final"}) {
				t.Errorf("%s.%s is asked at the stages %q", table.ID, c.ID, c.Stages)
			}
		}
	}
}

// What a column names or describes is the contract of references.
var references = map[string]string{
	"territories.outputs": "outputs", "partners.outputs": "outputs", "indicators.output": "outputs", "budget.output": "outputs",
	"consultations.territory": "territories", "plans.territory": "territories", "indicators.territory": "territories", "budget.territory": "territories",
	"groups.indicator":           "indicators",
	"consultations.organisation": "partners", "governance.organisation": "partners", "groups.organisation": "partners",
	"monitoring.organisation": "partners", "indicators.responsible": "partners", "budget.recipient": "partners",
}

func TestReferences(t *testing.T) {
	form := formOf(t, "joint-programme")
	got := map[string]string{}
	for _, table := range form.Tables {
		for _, c := range table.Columns {
			if c.Refers >= 0 {
				got[table.ID+"."+c.ID] = form.Tables[c.Refers].ID
			}
		}
	}
	for column, table := range references {
		if got[column] != table {
			t.Errorf("%s refers to %q, not to %s", column, got[column], table)
		}
	}
	if len(got) != len(references) {
		t.Errorf("columns that refer: %v", got)
	}
}

// What a column says of an organisation, beside the row in partners that says the same.
var attributes = map[string]string{
	"consultations.actor_type": "organisation.actor_type", "governance.actor_type": "organisation.actor_type", "monitoring.actor_type": "organisation.actor_type",
	"partners.actor_type": "organisation.actor_type", "partners.country": "organisation.country", "partners.ingo_affiliate": "organisation.ingo_affiliate",
	"budget.recipient_type": "recipient.actor_type", "budget.recipient_country": "recipient.country",
}

func TestAttributesOfOrganisations(t *testing.T) {
	form := formOf(t, "joint-programme")
	found := 0
	for _, table := range form.Tables {
		for _, c := range table.Columns {
			if c.About < 0 {
				continue
			}
			found++
			if got := table.Columns[c.About].ID + "." + c.As; got != attributes[table.ID+"."+c.ID] {
				t.Errorf("%s.%s says %s", table.ID, c.ID, got)
			}
		}
	}
	if found != len(attributes) {
		t.Errorf("%d columns describe an organisation, want %d", found, len(attributes))
	}
}
