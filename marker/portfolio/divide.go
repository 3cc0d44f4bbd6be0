package portfolio

import (
	"math/big"
	"slices"

	"locmark/marker/fact"
)

// divide parts an amount in proportion to weights, to the cent: each part is rounded down, and the cents that are left go one
// each to the parts that lost most by it, of equal ones to the first. The parts add up to the amount. Weights are not negative
// and not all 0.
func divide(amount fact.Money, weights []fact.Money) []fact.Money {
	whole := new(big.Int)
	for _, weight := range weights {
		whole.Add(whole, big.NewInt(int64(weight)))
	}
	parts, lost := make([]fact.Money, len(weights)), make([]*big.Int, len(weights))
	left := amount
	for i, weight := range weights {
		product := new(big.Int).Mul(big.NewInt(int64(amount)), big.NewInt(int64(weight)))
		part, remainder := product.DivMod(product, whole, new(big.Int))
		parts[i], lost[i] = fact.Money(part.Int64()), remainder
		left -= parts[i]
	}
	for _, i := range mostFirst(lost)[:left] {
		parts[i]++
	}
	return parts
}

// mostFirst are the places of numbers, the greatest first, equal ones as they stand.
func mostFirst(numbers []*big.Int) []int {
	places := make([]int, len(numbers))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int { return numbers[b].Cmp(numbers[a]) })
	return places
}
