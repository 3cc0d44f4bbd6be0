package panel

import (
	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// placeOf is the cell of a row that somebody has to look at, by what is wrong with the row: that of its level where it has no
// better one.
func placeOf(row workbook.Rating, why string) fact.Cell {
	switch why {
	case NoProgramme, Unnamed, EditedID, MixedID, AlikeIDs, WrongSheet, MovedID, NotAssigned:
		return cellOr(row.IDCell, row.Cell)
	case OfNothing, NoCriterion, MixedCriterion, NotAsked:
		return cellOr(row.OfCell, row.Cell)
	case UnknownReviewer, OtherReviewer, NotSigned, NoName:
		return cellOr(row.ByCell, row.Cell)
	case NoReason, ThinReason, StrayRemark, LoneReason:
		return cellOr(row.ReasonCell, row.Cell)
	case NoDate, UnreadDate, TwoDates, FarDate:
		return cellOr(row.WhenCell, row.Cell)
	case OtherRound, OtherEdition, MixedRound:
		return cellOr(row.RoundCell, row.Cell)
	}
	return row.Cell
}

// cellOr is a cell, or another where a sheet has no such column.
func cellOr(cell, other fact.Cell) fact.Cell {
	if cell.IsZero() {
		return other
	}
	return cell
}
