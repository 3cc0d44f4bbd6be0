package panel

import "strings"

// stamp is what a row of a panel's workbooks carries in small grey print: the mark of its round and, behind it, the fingerprint
// of the evidence that was found in the programme and the criterion that the row asks for: lm-2.0/0f3a…/77ac…/91d2…/C1. The
// evidence holds the programme's id, so that a row whose id, criterion or place was changed is known. It says nothing of
// languages, folders or other programmes. Workbooks of earlier versions carry less of it; what is not there is "".
type stamp struct{ mark, fingerprint, criterion string }

// partsOfMark is how many parts the mark of a round has.
const partsOfMark = 3

// String is the stamp as it is written. Without evidence, which earlier versions did not record, it is the mark alone.
func (s stamp) String() string {
	if s.fingerprint == "" {
		return s.mark
	}
	return strings.Join([]string{s.mark, s.fingerprint, s.criterion}, "/")
}

// readStamp takes apart what a row carries. What is no stamp of ours is a mark as a whole, of no round that is known.
func readStamp(text string) stamp {
	text = strings.TrimSpace(text)
	parts := strings.Split(text, "/")
	if len(parts) <= partsOfMark || len(parts) > partsOfMark+2 {
		return stamp{mark: text}
	}
	s := stamp{mark: strings.Join(parts[:partsOfMark], "/"), fingerprint: parts[partsOfMark]}
	if len(parts) > partsOfMark+1 {
		s.criterion = parts[partsOfMark+1]
	}
	return s
}

// stamp is what the row of a criterion of a programme carries.
func (r *Round) stamp(programme, criterion string) string {
	return stamp{r.Mark(), fingerprint(r.programme(programme).Evidence), criterion}.String()
}

// fingerprint is the beginning of a hash of evidence.
func fingerprint(evidence string) string { return evidence[:min(idLength, len(evidence))] }

// roundOf is the id of the round in a mark, or "".
func roundOf(mark string) string {
	if parts := strings.Split(mark, "/"); len(parts) == partsOfMark {
		return parts[partsOfMark-1]
	}
	return ""
}
