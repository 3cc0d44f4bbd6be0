package stat

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestClustersOfOne: where each unit is a cluster of its own, the interval is that of the units.
func TestClustersOfOne(t *testing.T) {
	var alone []Ratings
	for _, unit := range fourCoders.Levels {
		alone = append(alone, Ratings{Top: fourCoders.Top, Levels: [][]int{unit}})
	}
	ordinal := krippendorff(Ordinal)
	if diff := cmp.Diff(Bootstrap(fourCoders, ordinal, 300, 5), BootstrapClusters(alone, ordinal, 300, 5)); diff != "" {
		t.Error(diff)
	}
}

// TestClustersAreDrawnWhole: whatever is drawn has as many clusters as there are, each with all that is in it.
func TestClustersAreDrawnWhole(t *testing.T) {
	clusters := []Ratings{raters(3, 0, "00", "01"), raters(3, 0, "222", "223")}
	seen := map[int]bool{}
	whole := func(r Ratings) Result {
		first := 0
		for _, unit := range r.Levels {
			if unit[0] == 0 {
				first++
			}
		}
		if (len(r.Levels)-first)%3 != 0 || first%2 != 0 || first/2+(len(r.Levels)-first)/3 != 2 {
			t.Errorf("drew %v", r.Levels)
		}
		seen[first] = true
		return Result{}
	}
	BootstrapClusters(clusters, whole, 50, 1)
	if len(seen) != 3 {
		t.Errorf("drew %v", seen)
	}
}

// TestWhatHangsTogetherSaysLess: eight times the same two units are no more than those two, and the interval is as wide as
// theirs; taken for sixteen units it would be narrower.
func TestWhatHangsTogetherSaysLess(t *testing.T) {
	ordinal := krippendorff(Ordinal)
	var clusters []Ratings
	all := Ratings{Top: fourCoders.Top}
	for _, unit := range fourCoders.Levels {
		copies := slices.Repeat([][]int{unit}, 8)
		clusters = append(clusters, Ratings{Top: fourCoders.Top, Levels: copies})
		all.Levels = append(all.Levels, copies...)
	}
	together, apart := BootstrapClusters(clusters, ordinal, 500, 1), Bootstrap(all, ordinal, 500, 1)
	if wide, narrow := *together.High-*together.Low, *apart.High-*apart.Low; wide < 2*narrow {
		t.Errorf("together %v wide, apart %v", wide, narrow)
	}
}

// TestClustersInAnyOrder: neither the order of clusters nor that of the units in them matters.
func TestClustersInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		unit := rapid.SliceOfN(rapid.IntRange(Missing, 3), 3, 3)
		var clusters, turned []Ratings
		for _, levels := range rapid.SliceOfN(rapid.SliceOfN(unit, 1, 4), 0, 5).Draw(t, "clusters") {
			other := slices.Clone(levels)
			slices.Reverse(other)
			clusters, turned = append(clusters, Ratings{3, levels}), append(turned, Ratings{3, other})
		}
		slices.Reverse(turned)
		ordinal := krippendorff(Ordinal)
		if diff := cmp.Diff(BootstrapClusters(clusters, ordinal, 20, 3), BootstrapClusters(turned, ordinal, 20, 3)); diff != "" {
			t.Fatal(diff)
		}
	})
}
