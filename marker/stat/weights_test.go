package stat

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestRankOne: under uniform weights the programme (1, 0) stands above (0, 0.5) wherever the first weight is more than a third,
// which is two draws in three.
func TestRankOne(t *testing.T) {
	const draws = 10_000
	first := 0
	weights := make([]int64, 2)
	for draw := range uint64(draws) {
		Simplex(Random(1, draw), weights)
		if 2*weights[0] > weights[1] {
			first++
		}
	}
	if share := float64(first) / draws; math.Abs(share-2.0/3) > 0.02 {
		t.Errorf("the first leads in %v of the draws, the second in %v", share, 1-share)
	}
}

// TestSimplexIsUniform: of three weights each is a third on average, and more than a half in a quarter of the draws.
func TestSimplexIsUniform(t *testing.T) {
	const draws = 20_000
	random := Random(3, 0)
	weights := make([]int64, 3)
	var sums, halves [3]float64
	for range draws {
		Simplex(random, weights)
		for i, weight := range weights {
			share := float64(weight) / WholeWeight
			sums[i] += share / draws
			if share > 0.5 {
				halves[i] += 1.0 / draws
			}
		}
	}
	for i := range weights {
		if math.Abs(sums[i]-1.0/3) > 0.01 || math.Abs(halves[i]-0.25) > 0.015 {
			t.Errorf("weight %d: mean %v, more than a half in %v", i, sums[i], halves[i])
		}
	}
}

// TestDraws: weights are above 0, add up or stay within their reach, and are the same for the same seed.
func TestDraws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed, n := rapid.Uint64().Draw(t, "seed"), rapid.IntRange(1, 20).Draw(t, "n")
		weights, again := make([]int64, n), make([]int64, n)
		Simplex(Random(seed, 1), weights)
		Simplex(Random(seed, 1), again)
		sum := int64(0)
		for _, weight := range weights {
			sum += weight
		}
		if sum != WholeWeight || slices.Min(weights) < 1 || !slices.Equal(weights, again) {
			t.Fatalf("%v, %v", weights, again)
		}
		present := rapid.SliceOfN(rapid.Int64Range(1, 1_000_000), n, n).Draw(t, "present")
		share := rapid.Float64Range(0, 1).Draw(t, "share")
		Around(Random(seed, 2), present, share, weights)
		for i, weight := range weights {
			if off := math.Abs(float64(weight - present[i]*Millionth)); weight < 1 || off > share*float64(present[i]*Millionth)+1 {
				t.Fatalf("%v around %v by %v", weights, present, share)
			}
		}
	})
}

// TestAroundIsEven: half of the draws lie above the present weight, and a quarter in the last half of the way up.
func TestAroundIsEven(t *testing.T) {
	const draws = 20_000
	random := Random(5, 0)
	weight := make([]int64, 1)
	above, far := 0, 0
	for range draws {
		Around(random, []int64{2}, 0.25, weight)
		if weight[0] > 2*Millionth {
			above++
		}
		if weight[0] > 2*Millionth+Millionth/4 {
			far++
		}
	}
	if math.Abs(float64(above)/draws-0.5) > 0.015 || math.Abs(float64(far)/draws-0.25) > 0.015 {
		t.Errorf("%d above, %d far above", above, far)
	}
	Around(random, []int64{2}, 0, weight)
	if weight[0] != 2*Millionth {
		t.Errorf("by nothing: %d", weight[0])
	}
}

// TestNoWeightIsNothing: a cut drawn twice is drawn again, and the least that a weight can fall to is not 0.
func TestNoWeightIsNothing(t *testing.T) {
	if rising([]int64{1, 2, 2}) || !rising([]int64{1, 2, 3}) || !rising(nil) {
		t.Error("cuts that leave a weight of 0 are not told from others")
	}
	const drawsTheLowest = 2295151 // a seed that draws 0 of 2,000,001
	weight := make([]int64, 1)
	Around(Random(drawsTheLowest, 0), []int64{1}, 1, weight)
	if weight[0] != 1 {
		t.Errorf("the least weight is %d", weight[0])
	}
}

// TestStreams: each piece of a work has random numbers of its own.
func TestStreams(t *testing.T) {
	if Random(1, 0).Uint64() == Random(1, 1).Uint64() || Random(1, 0).Uint64() == Random(2, 0).Uint64() {
		t.Error("two streams or seeds give the same numbers")
	}
}
