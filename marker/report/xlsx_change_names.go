package report

import "locmark/marker/portfolio"

// changeNames are the keys of what people filter by, and read at the places of a movement.
var changeNames = map[string]string{
	string(portfolio.ChangeNew): "sheets.change_new", string(portfolio.ChangeGone): "sheets.change_gone",
	string(portfolio.ChangeEntered): "sheets.change_entered", string(portfolio.ChangeLeft): "sheets.change_left",
	string(portfolio.ChangeRules): "sheets.change_rules", string(portfolio.ChangeOther): "sheets.change_other",
	string(portfolio.ChangeHigher): "sheets.change_higher", string(portfolio.ChangeLower): "sheets.change_lower",
	notBefore: "sheets.change_not_before", notNow: "sheets.change_not_now",
}

// What new and gone are called where the other results are a slice, and need not hold every programme.
const (
	notBefore = "not_before"
	notNow    = "not_now"
)

// changeName is what happened to programmes, in a word.
func (p phrases) changeName(word string) string { return p.Say(changeNames[word]) }
