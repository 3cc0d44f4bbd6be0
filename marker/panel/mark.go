package panel

import "strings"

// A row of a moderator's workbook carries the mark of its round and, behind it, the fingerprint of the evidence that the panel
// saw of the programme: lm-2.0/0f3a…/77ac…/91d2…. The fingerprint is the beginning of marker.Evidence, so that it says nothing
// of languages, folders or other programmes.

// partsOfMark is how many parts the mark of a round has.
const partsOfMark = 3

// stamp is what a row carries; without a fingerprint where none is known.
func stamp(mark, fingerprint string) string {
	if fingerprint == "" {
		return mark
	}
	return mark + "/" + fingerprint
}

// cutStamp gives the mark of the round, and the fingerprint, "" for none.
func cutStamp(stamp string) (mark, fingerprint string) {
	parts := strings.Split(strings.TrimSpace(stamp), "/")
	if len(parts) != partsOfMark+1 {
		return stamp, ""
	}
	return strings.Join(parts[:partsOfMark], "/"), parts[partsOfMark]
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
