package workbook

import (
	"testing"

	"locmark/criteria"
)

// Every type that a rule gives is a choice of the form that it is inferred for.
func TestActorTypesAreChoices(t *testing.T) {
	form := formOf(t, "joint-work-plan")
	partners := form.Tables[form.Table("partners")]
	choices := partners.Columns[partners.Column("actor_type")].Spec.Choices
	lists, err := criteria.LoadLists()
	if err != nil || len(lists.Types.Rules) == 0 {
		t.Fatal(err)
	}
	for _, rule := range lists.Types.Rules {
		if id, ok := choices.Find(rule.Type); !ok || id != rule.Type {
			t.Errorf("%q is no actor type", rule.Type)
		}
	}
}
