package stat

import "testing"

// fourCoders is the example of Krippendorff (2011): four coders, twelve units, levels 1 to 5.
var fourCoders = raters(4, 1, "1 2 3 3 2 1 4 1 2 * * *", "1 2 3 3 2 2 4 1 2 5 * 3", "* 3 3 3 2 3 4 2 2 5 1 *", "1 2 3 3 2 4 4 1 2 5 1 *")

// fleiss is the example of Fleiss' kappa that encyclopaedias give: 14 raters, ten units, five levels, as counts.
var fleiss = spread([][]int{
	{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
	{7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7},
})

// spread makes ratings of how many raters gave each unit each level.
func spread(counts [][]int) Ratings {
	r := Ratings{Top: len(counts[0]) - 1}
	for _, unit := range counts {
		var levels []int
		for level, count := range unit {
			for range count {
				levels = append(levels, level)
			}
		}
		r.Levels = append(r.Levels, levels)
	}
	return r
}

// TestPublishedAnswers: what the literature and other programs print.
func TestPublishedAnswers(t *testing.T) {
	half := table([][]int{{20, 5}, {10, 15}})
	fourfold := table([][]int{{45, 15}, {25, 15}})
	otherHabits := table([][]int{{25, 35}, {5, 35}})                  // the same agreement as fourfold, other marginals
	sas := table([][]int{{0, 4, 1}, {0, 8, 0}, {0, 1, 5}})            // a level that one rater never gives
	prevalent := table([][]int{{118, 5}, {2, 0}})                     // Gwet's example of the prevalence paradox
	abstractors := table([][]int{{13, 0, 0}, {0, 20, 7}, {0, 4, 56}}) // irrCAC's cont3x3abstractors
	reviewers := raters(3, 0, "01233210", "01232210", "11233110")
	binary := raters(1, 0, "0100000010", "1110010000")      // Krippendorff's two observers, binary
	nominal := raters(4, 0, "001132224330", "101112224333") // and with five names
	television := Ratings{Top: 113, Levels: [][]int{{106, 7}, {86, 0}, {100, 27}, {101, 50}, {99, 28}, {103, 29}, {97, 20}, {113, 12}, {112, 6}, {110, 17}}}
	tests := []struct {
		ratings    Ratings
		statistic  string
		want       string
		n, dropped int
	}{
		{half, "kappa", "0.4", 50, 0},
		{half, "percent_agreement", "0.7", 50, 0},
		{fourfold, "kappa", "0.1304347826", 100, 0},
		{otherHabits, "kappa", "0.2592592593", 100, 0},
		{sas, "kappa", "0.4841628959", 19, 0},
		{sas, "kappa_linear", "0.4701195219", 19, 0},
		{sas, "kappa_quadratic", "0.4501607718", 19, 0},
		{prevalent, "kappa", "-0.0234", 125, 0},
		{prevalent, "gwet_ac1", "0.9408", 125, 0},
		{abstractors, "kappa", "0.7964094", 100, 0},
		{abstractors, "gwet_ac1", "0.8493305", 100, 0},
		{abstractors, "fleiss_kappa", "0.7962397", 100, 0}, // Scott's pi is Fleiss' kappa of two
		{abstractors, "percent_agreement", "0.89", 100, 0},
		{fourCoders, "alpha_nominal", "0.7434210526", 11, 1},
		{fourCoders, "alpha_ordinal", "0.8153875038", 11, 1},
		{fourCoders, "alpha_interval", "0.8491071429", 11, 1},
		{fourCoders, "percent_agreement", "0.8181818", 11, 1},
		{reviewers, "alpha_nominal", "0.6760563380", 8, 0},
		{reviewers, "alpha_ordinal", "0.8912307333", 8, 0},
		{reviewers, "alpha_interval", "0.8892455859", 8, 0},
		{binary, "alpha_nominal", "0.095", 10, 0},
		{nominal, "alpha_nominal", "0.692", 12, 0},
		{fleiss, "fleiss_kappa", "0.2099307044", 10, 0},
		{attitude, "cronbach", "0.8431427696", 30, 0},
		{television, "spearman", "-0.1757575758", 10, 0},
	}
	for _, test := range tests {
		got := named(t, test.statistic).Of(test.ratings)
		is(t, test.statistic, got.Value, test.want)
		if got.N != test.n || got.Dropped != test.dropped {
			t.Errorf("%s: %d units and %d dropped, want %d and %d", test.statistic, got.N, got.Dropped, test.n, test.dropped)
		}
	}
}
