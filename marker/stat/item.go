package stat

// ItemRest is the correlation of one item, by its place, with the sum of the others: whether it tells units apart as the rest
// of the scale does. Units that lack any item are dropped. It is nil where the item or the rest does not vary.
func ItemRest(r Ratings, item int) Result {
	units, dropped := Complete(r.Levels)
	return Result{Pearson(Column(units, item), totals(without(units, item))), len(units), len(dropped)}
}

// AlphaIfDropped is Cronbach's alpha of the other items, over the units that lack none: where it is higher than that of all,
// the item does not go with them. It is nil for fewer than three items.
func AlphaIfDropped(r Ratings, item int) Result {
	units, dropped := Complete(r.Levels)
	return Result{cronbach(without(units, item)), len(units), len(dropped)}
}
