package fact

import (
	"maps"
	"slices"

	"locmark/criteria/spelling"
)

// Nearest gives the country, by its code, or the organisation, by its id, whose name was most likely meant where a name is mistyped;
// "" where it is near to none, or is one itself.
func (r *Reader) Nearest(name string) (country, organisation string) {
	written := Fold(name)
	if _, known := r.countries.find(name); known || r.names[written] != "" {
		return "", ""
	}
	best := ""
	for _, known := range []map[string]string{r.countries.folded, r.names} {
		for _, meant := range slices.Sorted(maps.Keys(known)) {
			if !spelling.Slip(written, meant) || best != "" && spelling.Distance(written, meant) >= spelling.Distance(written, best) {
				continue
			}
			best = meant
		}
	}
	if id := r.names[best]; id != "" {
		return "", id
	}
	return r.countries.folded[best], ""
}
