package portfolio

import "locmark/marker"

// Uncounted counts what is in no sum, or not in all, so that it is not lost in silence.
type Uncounted struct {
	NoMoney       int // programmes that say nothing of money
	NoLines       int // programmes that say sums, and show no lines of a budget
	NoCurrency    int // programmes that say sums, and not in which currency
	SetAside      int // programmes whose local money a guard set aside
	Lines         int // lines of budgets without a readable amount
	Contributions int // contributions without a readable amount
	NotAttributed int // programmes that say sums, and of which no contribution can be read
}

func (u *Uncounted) add(f marker.Financing) {
	if !hasMoney(f) {
		u.NoMoney++
	} else {
		u.addFunded(f)
	}
	for _, contribution := range f.Contributions {
		u.Contributions += one(contribution.Amount == nil)
	}
}

func (u *Uncounted) addFunded(f marker.Financing) {
	u.NoLines += one(len(f.Flows) == 0)
	u.NoCurrency += one(f.Currency == "")
	u.SetAside += one(f.LocalSetAside != nil)
	u.NotAttributed += one(!paid(sharesOf(f.Contributions)))
	for _, flow := range f.Flows {
		u.Lines += flow.Unread
	}
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}
