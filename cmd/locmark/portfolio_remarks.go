package main

import (
	"fmt"
	"slices"
	"strings"
)

// remark tells of results that were not made alike: they are put together as they stand.
func (r *portfolioRun) remark() {
	voice := r.house.voice
	if versions := r.earlier.Versions(); len(versions) > 1 {
		fmt.Fprintln(r.io.err, voice.Say("asked.several_versions", "versions", strings.Join(versions, ", ")))
	}
	if editions := r.earlier.OtherEditions(); len(editions) > 0 {
		fmt.Fprintln(r.io.err, voice.Say("asked.several_criteria", "editions", strings.Join(editions, "; ")))
	}
	asked := r.settings.GetString("lang")
	if others := slices.DeleteFunc(slices.Clone(r.earlier.Languages), func(l string) bool { return l == asked }); len(others) > 0 {
		fmt.Fprintln(r.io.err, voice.Say("asked.several_languages", "languages", strings.Join(others, ", "), "asked", asked))
	}
}
