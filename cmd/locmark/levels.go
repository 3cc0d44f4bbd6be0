package main

import "github.com/spf13/cobra"

// newLevels is a help topic: what the levels mean.
func newLevels() *cobra.Command {
	return &cobra.Command{
		Use:   "levels",
		Short: "what the levels mean",
		Long: `The levels of the Localization Marker 2.0 follow the four-point scale of the United Nations:

  0 none          nothing local is shown
  1 limited       local actors or places are there, and little rests on them
  2 significant   local involvement is a significant part of the programme
  3 principal     the programme would not stand without it

Levels 2 and 3 are of equal merit: the marker does not rank programmes unless asked (--rank).

Code what you see: a level rests on evidence in named cells of the workbook. Evidence that is not
given is "not evidenced": it counts 0, and is told apart from evidence that was read and found
wanting (assessed at 0) and from what is not asked at the programme's stage (not applicable).

Each criterion is a ladder: level 2 asks for its own conditions and those of level 1. The weighted
mean of the criteria gives the level of a dimension (1 from 0.75, 2 from 1.5, 3 from 2.25): A local
involvement, B outcome tracking, C financing to the local level. The overall level is the lower of A and B; C can hold it down and
never lifts it. Guards hold a level down where a core criterion is missing, and each says so.

"At most" beside a level is the level the programme would have if everything not evidenced were
shown at its best: where it is higher, ask for papers; where it is not, ask for changes.`,
	}
}
