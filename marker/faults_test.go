package marker_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// changed copies an edition to a folder with texts replaced: file, old, new, file, old, new.
func changed(t *testing.T, edition string, changes ...string) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "mine")
	if err := os.CopyFS(folder, os.DirFS(filepath.Join("..", "criteria", "editions", edition))); err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(changes); i += 3 {
		file := filepath.Join(folder, changes[i])
		text, err := os.ReadFile(file)
		if err != nil || !strings.Contains(string(text), changes[i+1]) {
			t.Fatalf("%s does not hold %q (%v)", changes[i], changes[i+1], err)
		}
		if err := os.WriteFile(file, []byte(strings.Replace(string(text), changes[i+1], changes[i+2], 1)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

func faultsOf(t *testing.T, folder string) criteria.Faults {
	t.Helper()
	edition, faults, err := criteria.LoadEdition(folder)
	if err != nil || edition == nil {
		t.Fatal(faults, err)
	}
	_, meaning := marker.New(edition, markertest.Form(t, edition.Form), markertest.Lexicon(t), markertest.Voice(t, "en"))
	return edition.Locate(faults, meaning)
}

func TestFaultsOfMeaning(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, file, old, new, says string
	}{
		{"unknown measure", "C1.yaml", "2: {local_share:", "2: {local_shar:", `there is no measure "local_shar"; did you mean "local_share"?`},
		{"unknown column", "A4.yaml", "{group: given}", "{groop: given}", `groups has no column "groop"; did you mean "group"?`},
		{"unknown table", "A4.yaml", "groups.group", "grups.group", `has no table "grups"; did you mean "groups"?`},
		{"unknown definition", "C1.yaml", "is: paid_locally", "is: payed_locally", `there is no definition "payed_locally"; did you mean "paid_locally"?`},
		{"unknown choice", "A2.yaml", "role: [lead, implement]", "role: [leads, implement]", `"leads" is no value of role`},
		{"unknown operator", "C1.yaml", "2: {local_share: {at_least:", "2: {local_share: {atleast:", `there is no comparison "atleast"; did you mean "at_least"?`},
		{"share without percent", "C1.yaml", "2: {local_share: {at_least: 25%}}", "2: {local_share: {at_least: 0.25}}", "local_share is a share; write a percent"},
		{"count with percent", "A2.yaml", "1: {local_partners: {at_least: 1}}", "1: {local_partners: {at_least: 10%}}", "local_partners is a number and not a share"},
		{"no number", "A2.yaml", "1: {local_partners: {at_least: 1}}", "1: {local_partners: {at_least: one}}", `"one" is not a number`},
		{"level left out", "C1.yaml", "\n  2: {local_share", "\n  4: {local_share", `levels go up from 1 one by one; here stands "4" where 2 should`},
		{"weight of nothing", "C1.yaml", "weight: 2", "weight: 0", "a weight is a number above 0"},
		{"weight not a number", "C1.yaml", "weight: 2", "weight: .nan", "a weight is a number above 0"},
		{"negative weight", "C1.yaml", "weight: 2", "weight: -1", "a weight is a number above 0"},
		{"unknown stage", "C1.yaml", "stage: [proposal]", "stage: [propsal]", `there is no stage "propsal"; did you mean "proposal"?`},
		{"cuts out of order", "edition.yaml", "cuts: [0.75, 1.5, 2.25]", "cuts: [0.75, 0.5, 2.25]", "cuts go up; 0.5 is not above the one before"},
		{"a cut too few", "edition.yaml", "cuts: [0.75, 1.5, 2.25]", "cuts: [0.75, 1.5]", "a scale up to 3 needs 3 cuts, not 2"},
		{"unknown dimension", "edition.yaml", "lowest_of: [A, B]", "lowest_of: [A, D]", `there is no dimension "D"`},
		{"guard that caps nothing", "edition.yaml", "cap: {overall: 2}", "cap: {over_all: 2}", `nothing named "over_all" has a level to cap; did you mean "overall"?`},
		{"cap too high", "edition.yaml", "cap: {overall: 2}", "cap: {overall: 7}", "a cap is a level from 0 to 3"},
		{"unknown financing", "edition.yaml", "local: local_share\n", "local: locl_share\n", `there is no measure "locl_share"; did you mean "local_share"?`},
		{"two kinds of measure", "A4.yaml", "distinct: groups.group", "count: groups\n    distinct: groups.group", "exactly one of count, distinct"},
		{"sum of words", "C1.yaml", "share: budget.amount", "share: budget.activity", "only amounts are summed"},
		{"order of words", "edition.yaml", "intermediaries: {at_most: 1}", "selection: {at_most: 1}", "at_most compares numbers, amounts, years and dates, but selection is choice"},
		{"a definition of itself", "edition.yaml", "cost: {category: {not: 8}}", "cost: {is: cost, category: {not: 8}}", `the definition "cost" is made of itself (cost, cost)`},
		{"a circle of definitions", "edition.yaml", "cost: {category: {not: 8}}", "cost: {is: [other_cost], category: {not: 8}}\n  other_cost: {recipient: {any: [{is: local_actor}, {is: cost}]}}", `the definition "cost" is made of itself (cost, other_cost, cost)`},
		{"a circle that nothing uses", "edition.yaml", "cost: {category: {not: 8}}", "cost: {category: {not: 8}}\n  odd: {is: even}\n  even: {is: odd}", `the definition "even" is made of itself (even, odd, even)`},
		{"a measure of itself", "C1.yaml", "where: {is: paid_locally}", "where: {is: local_share}", `there is no definition "local_share"`},
		{"a guard given twice", "edition.yaml", "id: under-a-quarter", "id: no-local-money", `the guard "no-local-money" is given twice`},
		{"a flag given twice", "edition.yaml", "id: ACTUALS_AS_PLANNED", "id: CLAIM_AGAINST_MONEY", `the flag "CLAIM_AGAINST_MONEY" is given twice`},
		{"a level that asks for nothing", "C1.yaml", "2: {local_share: {at_least: 25%}}", "2: {}", "level 2 asks for nothing; write a condition"},
		{"a level left empty", "C1.yaml", "2: {local_share: {at_least: 25%}}", "2:", "level 2 must be a condition in { }"},
		{"no level at all", "C1.yaml", "levels:\n  1: {any: [{local_share: {at_least: 5%}}, {reserved_share: {at_least: 25%}, stage: [proposal]}]}\n  2: {local_share: {at_least: 25%}}\n  3: {local_share: {at_least: 50%}}", "levels: {}", "C1 has no level"},
		{"no weight after the colon", "C1.yaml", "weight: 2", "weight:", "weight needs one number after the colon"},
		{"several weights", "C1.yaml", "weight: 2", "weight: [2, 3]", "weight needs one number after the colon"},
		{"a weight with a comma", "C1.yaml", "weight: 2", "weight: 1,5", `not "1,5"; decimals have a dot: 1.5`},
		{"a quoted percent with a comma", "C1.yaml", "2: {local_share: {at_least: 25%}}", "2: {local_share: {at_least: '12,5%'}}", `"12,5%" is not a number such as 2 or 25%; decimals have a dot: 12.5%`},
		{"unknown field", "edition.yaml", "country: $programme.country,", "country: $programme.cuntry,", `the programme has no field "cuntry"; did you mean "country"?`},
		{"unknown attribute", "edition.yaml", "local_actor: {name: named,", "local_actor: {nam: named,", `an organisation has no "nam"; did you mean "name"?`},
		{"a sentence about no measure", "edition.yaml", "was spent (0 is an amount): {lines_without_spent}", "was spent (0 is an amount): {lines_without_spend}", `speaks of {lines_without_spend}, which is no measure`},
		{"evidence that counts", "edition.yaml", "missing: {level: 0", "missing: {level: 1", "counts as level 0"},
		{"measure taken twice", "C2.yaml", "granted_share:", "local_share:", `the measure "local_share" is given twice`},
		{"a stage in order", "C1.yaml", "applies: {stage: [proposal, inception, annual, final]}", "applies: {stage: {at_least: proposal}}", "a stage is compared with is, any_of and not"},
		{"a share above the whole", "C1.yaml", "2: {local_share: {at_least: 25%}}", "2: {local_share: {at_least: 2500%}}", "a share lies between 0% and 100%"},
		{"an octal number", "C1.yaml", "weight: 2", "weight: 017", "a weight is a number above 0"},
		{"a gap of words", "edition.yaml", "gap: [budget.amount, programme.total_budget]", "gap: [budget.amount, programme.title]", "a gap is between amounts"},
		{"money that is none", "edition.yaml", "total: all_costs", "total: lines_without_spent", "lines_without_spent is no amount of money"},
		{"as something else", "A2.yaml", "as: count", "as: number", "as: count is the only way"},
		{"an empty list", "A2.yaml", "role: [lead, implement]", "role: []", "an empty list holds for nothing"},
		{"a cap below nothing", "edition.yaml", "cap: {overall: 2}", "cap: {overall: -1}", "a cap is a level from 0 to 3"},
		{"a criterion without a dimension", "edition.yaml", "\n  C:", "\n  D:", `C1 belongs to no dimension`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			faults := faultsOf(t, changed(t, "lm-2.0", test.file, test.old, test.new))
			for _, fault := range faults {
				if strings.Contains(fault.Message, test.says) && strings.HasSuffix(fault.File, ".yaml") && fault.Line > 0 && fault.Source != "" {
					return
				}
			}
			t.Errorf("want %q in:\n%v", test.says, faults)
		})
	}
}

// TestOneFaultForOneSlip: what follows from a slip is not told beside it.
func TestOneFaultForOneSlip(t *testing.T) {
	ladder := "  2: {local_share: {at_least: 25%}}\n  3: {local_share: {at_least: 50%}}"
	tests := []struct{ name, file, old, new, at string }{
		{"levels in the wrong order", "C1.yaml", ladder, "  3: {local_share: {at_least: 50%}}\n  2: {local_share: {at_least: 25%}}", "3: {local_share: {at_least: 50%}}"},
		{"a circle that measures use", "edition.yaml", "cost: {category: {not: 8}}", "cost: {is: cost}", "cost}"},
		{"a key given twice", "C1.yaml", "weight: 2", "weight: 2\nweight: 3", "weight: 3"},
		{"an id that is not the file's", "C1.yaml", "id: C1", "id: c1", "c1"},
		{"an unknown comparison", "C1.yaml", "2: {local_share: {at_least:", "2: {local_share: {atleast:", "atleast: 25%"},
		{"an unknown key of a measure", "A4.yaml", "distinct: groups.group", "distinct: groups.group\n    whre: {group: given}", "whre: {"},
		{"an order of stages", "C1.yaml", "applies: {stage: [proposal, inception, annual, final]}", "applies: {stage: {at_least: proposal}}", "at_least: proposal"},
		{"a scale without its second level", "edition.yaml", "  2: {en: \"significant\"", "  # 2: {en: \"significant\"", "3: {en: \"principal\""},
		{"a scale of one level", "edition.yaml", "  1: {en: \"limited\"", "  4: {en: \"limited\"", "4: {en: \"limited\""},
		{"an id that another file has", "C2.yaml", "id: C2", "id: C1", "C1"},
		{"a measure of money that is misspelt", "C1.yaml", "share: budget.amount", "share: budget.amont", "budget.amont"},
		{"a field in applies", "C1.yaml", "applies: {stage: [proposal, inception, annual, final]}", "applies: {country: Kenya}", "country: Kenya"},
		{"a column that is nowhere", "C1.yaml", "where: {is: paid_locally}", "where: {recipients: given}", "recipients: given"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			folder := free(t, "lm-2.0", test.file, test.old, test.new)
			edition, faults, err := criteria.LoadEdition(folder)
			if err != nil {
				t.Fatal(err)
			}
			if edition != nil {
				_, meaning := marker.New(edition, markertest.Form(t, edition.Form), markertest.Lexicon(t), markertest.Voice(t, "en"))
				faults = edition.Locate(faults, meaning)
			}
			if len(faults) != 1 || !strings.HasPrefix(faults[0].Source[faults[0].Column-1:], test.at) {
				t.Errorf("want one fault at %s, got:\n%v", test.at, faults)
			}
		})
	}
}

// TestWordsAreNoNumbers: of a field of words only its presence can be asked.
func TestWordsAreNoNumbers(t *testing.T) {
	titled := func(condition string) criteria.Faults {
		return faultsOf(t, changed(t, "lm-2.0",
			"A4.yaml", "\nmeasures:\n", "\nmeasures:\n  titled: {value: programme.title}\n",
			"A4.yaml", "1: {groups_named: {at_least: 1}}", "1: {groups_named: {at_least: 1}, titled: "+condition+"}"))
	}
	if faults := titled("{at_least: 2}"); len(faults) != 1 || !strings.Contains(faults[0].Message, "titled is no number") {
		t.Errorf("faults: %v", faults)
	}
	if faults := titled("given"); len(faults) > 0 {
		t.Errorf("faults: %v", faults)
	}
}

// TestAllFaultsAtOnce: what the YAML has wrong and what it means wrongly are told in one breath, in the order of places.
func TestAllFaultsAtOnce(t *testing.T) {
	faults := faultsOf(t, changed(t, "lm-2.0",
		"A1.yaml", "weight: 1", "wieght: 1",
		"C1.yaml", "2: {local_share:", "2: {local_shar:",
		"edition.yaml", "lowest_of: [A, B]", "lowest_of: [A, D]"))
	var files []string
	for _, fault := range faults {
		files = append(files, filepath.Base(fault.File))
	}
	if got := strings.Join(files, " "); got != "A1.yaml C1.yaml edition.yaml" {
		t.Errorf("faults in %s:\n%v", got, faults)
	}
}

// TestAChangedThresholdChangesTheLevel is what the Expert Group does.
func TestAChangedThresholdChangesTheLevel(t *testing.T) {
	before := markertest.Marker(t, "lm-2.0")
	after := markertest.Marker(t, changed(t, "lm-2.0", "C1.yaml", "3: {local_share: {at_least: 50%}}", "3: {local_share: {at_least: 90%}}"))
	programme := markertest.Base(t, before)
	was, is := finding(before.Assess(programme), "C1"), finding(after.Assess(programme), "C1")
	if *was.Level != 3 || *is.Level != 2 {
		t.Errorf("C1 went from %d to %d, want 3 to 2", *was.Level, *is.Level)
	}
}

// TestManyNamesAreNotListed: where nothing is near, a message does not give all the measures of an edition.
func TestManyNamesAreNotListed(t *testing.T) {
	faults := faultsOf(t, changed(t, "lm-2.0", "C1.yaml", "applies: {stage: [proposal, inception, annual, final]}", "applies: {country: Kenya}"))
	if len(faults) != 1 || faults[0].Message != `there is no measure "country"` {
		t.Errorf("faults: %v", faults)
	}
}

// TestAMeasureOfNoKind: of a measure whose kind is misspelt the levels that compare it are not told as well.
func TestAMeasureOfNoKind(t *testing.T) {
	faults := faultsOf(t, changed(t, "lm-2.0", "C1.yaml", "share: budget.amount", "shar: budget.amount"))
	if len(faults) != 2 || !strings.HasPrefix(faults[0].Message, "local_share must be exactly one of") || !strings.HasPrefix(faults[1].Source[faults[1].Column-1:], "shar:") {
		t.Errorf("faults:\n%v", faults)
	}
}
