package stat

import "testing"

// attitude is the survey of 30 departments that comes with R (Chatterjee and Price, 1977): rating, complaints, privileges,
// learning, raises, critical, advance.
var attitude = Ratings{Top: 100, Levels: [][]int{
	{43, 51, 30, 39, 61, 92, 45}, {63, 64, 51, 54, 63, 73, 47}, {71, 70, 68, 69, 76, 86, 48}, {61, 63, 45, 47, 54, 84, 35},
	{81, 78, 56, 66, 71, 83, 47}, {43, 55, 49, 44, 54, 49, 34}, {58, 67, 42, 56, 66, 68, 35}, {71, 75, 50, 55, 70, 66, 41},
	{72, 82, 72, 67, 71, 83, 31}, {67, 61, 45, 47, 62, 80, 41}, {64, 53, 53, 58, 58, 67, 34}, {67, 60, 47, 39, 59, 74, 41},
	{69, 62, 57, 42, 55, 63, 25}, {68, 83, 83, 45, 59, 77, 35}, {77, 77, 54, 72, 79, 77, 46}, {81, 90, 50, 72, 60, 54, 36},
	{74, 85, 64, 69, 79, 79, 63}, {65, 60, 65, 75, 55, 80, 60}, {65, 70, 46, 57, 75, 85, 46}, {50, 58, 68, 54, 64, 78, 52},
	{50, 40, 33, 34, 43, 64, 33}, {64, 61, 52, 62, 66, 80, 41}, {53, 66, 52, 50, 63, 80, 37}, {40, 37, 42, 58, 50, 57, 49},
	{63, 54, 42, 48, 66, 75, 33}, {66, 77, 66, 63, 88, 76, 72}, {78, 75, 58, 74, 80, 78, 49}, {48, 57, 44, 45, 51, 83, 38},
	{85, 85, 71, 71, 77, 74, 55}, {82, 82, 39, 59, 64, 78, 39},
}}

// TestAttitude: the reliability of each item as R's psych prints it, and a correlation as R does.
func TestAttitude(t *testing.T) {
	published := []struct{ name, rest, dropped string }{
		{"rating", "0.67", "0.81"}, {"complaints", "0.74", "0.80"}, {"privileges", "0.56", "0.83"}, {"learning", "0.71", "0.80"},
		{"raises", "0.79", "0.80"}, {"critical", "0.27", "0.86"}, {"advance", "0.46", "0.84"},
	}
	for item, want := range published {
		is(t, want.name+" and the rest", ItemRest(attitude, item).Value, want.rest)
		is(t, "alpha without "+want.name, AlphaIfDropped(attitude, item).Value, want.dropped)
	}
	is(t, "standardised", CronbachStandardised(attitude).Value, "0.84")
	is(t, "rating and complaints", Pearson(Column(attitude.Levels, 0), Column(attitude.Levels, 1)), "0.8254176")
}
