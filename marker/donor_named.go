package marker

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// NamesDonor reports whether a programme names a contributor among its donors, whatever the capitals and marks. A district that
// adds money of its own contributes and is often no named donor; whoever looks for donors must be told so. Nobody is not asked for.
func (p ProgrammeRef) NamesDonor(contributor string) bool {
	name := fact.Fold(contributor)
	return strings.TrimSpace(contributor) == "" || slices.ContainsFunc(p.Donors, func(donor string) bool { return fact.Fold(donor) == name })
}
