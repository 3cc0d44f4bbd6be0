package panel

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"locmark/marker/fact"
)

// Reviewers gives the names of reviewers, trimmed and by name: in whatever order they are named, the round is the same. Two that differ in case or accents alone are one and the
// same to whoever reads their sheets, so that is an error; so is none at all, none between two commas, and a name without a letter or digit.
func Reviewers(names []string) ([]string, error) {
	var all []string
	met := map[string]string{}
	for _, name := range names {
		name = strings.Join(strings.Fields(name), " ")
		folded := fact.Fold(name)
		switch {
		case name == "" && len(names) > 1:
			return nil, fmt.Errorf("one of the reviewers has no name: there is nothing between two commas, or at an end; please write all names, or one comma less")
		case name == "":
			continue
		case folded == "":
			return nil, fmt.Errorf("%q is no name of a reviewer; please use letters or digits", name)
		case met[folded] != "":
			return nil, fmt.Errorf("two reviewers are called %q and %q; please tell them apart by more than case or accents", met[folded], name)
		}
		met[folded] = name
		all = append(all, name)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("--reviewers needs the names of the reviewers, separated by commas: --reviewers ana,ben,cho")
	}
	slices.SortFunc(all, func(a, b string) int { return cmp.Or(cmp.Compare(fact.Fold(a), fact.Fold(b)), cmp.Compare(a, b)) })
	return all, nil
}
