package report

import "locmark/marker/portfolio"

// notices lists what is wrong with results that are put together: whoever gets the report saw nothing of how it was made. The
// messages name their workbooks themselves.
func (o *overview) notices(all []portfolio.Notice) {
	if len(all) == 0 {
		return
	}
	list := List{}
	for _, notice := range all {
		list.Items = append(list.Items, Item{Text: notice.Problem.Message})
	}
	o.view.add(Heading{2, o.Say("asked.notices")}, list)
}
