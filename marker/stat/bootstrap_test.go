package stat

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestBootstrap: the same seed gives the same interval in whatever order the units come, and it spans the value.
func TestBootstrap(t *testing.T) {
	ordinal := krippendorff(Ordinal)
	got := Bootstrap(fourCoders, ordinal, 500, 7)
	turned := Ratings{Top: fourCoders.Top, Levels: slices.Clone(fourCoders.Levels)}
	slices.Reverse(turned.Levels)
	if diff := cmp.Diff(got, Bootstrap(turned, ordinal, 500, 7)); diff != "" {
		t.Errorf("in another order (-want +got):\n%s", diff)
	}
	if got.Low == nil || *got.Low >= 0.8153 || *got.High <= 0.8154 || *got.High > 1 || *got.Low < 0 {
		t.Errorf("the interval is %v to %v", *got.Low, *got.High)
	}
	if other := Bootstrap(fourCoders, ordinal, 500, 8); cmp.Equal(got.Low, other.Low) && cmp.Equal(got.High, other.High) {
		t.Error("another seed gives the same interval")
	}
	if got.Resamples != 500 || got.Seed != 7 || got.Confidence != 0.95 {
		t.Errorf("%+v", got)
	}
}

// TestBootstrapLeavesOutWhatIsNotDefined: of two units that differ, half of the resamples do not vary.
func TestBootstrapLeavesOutWhatIsNotDefined(t *testing.T) {
	got := Bootstrap(raters(1, 0, "01", "01"), krippendorff(Nominal), 400, 1)
	if got.Undefined < 150 || got.Undefined > 250 || *got.Low != 1 || *got.High != 1 {
		t.Errorf("%+v", got)
	}
	same := Bootstrap(raters(1, 0, "00", "00"), krippendorff(Nominal), 40, 1)
	if same.Undefined != 40 || same.Low != nil || same.High != nil {
		t.Errorf("where nothing varies: %+v", same)
	}
	if none := Bootstrap(Ratings{Top: 1}, krippendorff(Nominal), 40, 1); none.Undefined != 40 || none.Low != nil {
		t.Errorf("of nothing: %+v", none)
	}
}

// TestMiddle: of a hundred resamples that give 1 to 100, the middle 95 % go from 3 to 98.
func TestMiddle(t *testing.T) {
	calls := 0.0
	counting := func(Ratings) Result {
		calls++
		value := calls
		return Result{Value: &value}
	}
	if got := Bootstrap(fourCoders, counting, 100, 1); *got.Low != 3 || *got.High != 98 {
		t.Errorf("%v to %v", *got.Low, *got.High)
	}
}
