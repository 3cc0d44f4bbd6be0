package report

// alike reports whether other sums are of an edition of the same name and version, whose files are not the same.
func alike(all []sides, one sides) bool {
	met := 0
	for _, s := range all {
		if e := s.edition(); e.ID == one.edition().ID && e.Version == one.edition().Version {
			met++
		}
	}
	return met > 1
}

// shownHash is how much of a hash tells two editions of one name apart.
const shownHash = 12

// shortNameOf is what the edition of sums is called above them: "lm-2.0 2.0.0", with the beginning of its hash where another is
// called so, too.
func shortNameOf(all []sides, one sides) string {
	e := one.edition()
	name := e.ID + " " + e.Version
	if alike(all, one) {
		name += " (" + e.SHA256[:min(shownHash, len(e.SHA256))] + ")"
	}
	return name
}
