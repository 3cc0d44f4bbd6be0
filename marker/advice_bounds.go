package marker

// bounds: thresholds that lie outside the bounds that their own file gives. That is allowed, since whoever moves a threshold
// need not move its bounds too, but calibration then starts from where it would never go.
func (a *adviser) bounds() {
	for i := range a.marker.thresholds {
		t := &a.marker.thresholds[i]
		if t.Low.IsZero() || t.Number.Cmp(t.Low) >= 0 && t.Number.Cmp(t.High) <= 0 {
			continue
		}
		a.say(t.test.want[0].written.Position, "%s lies outside its bounds, from %s to %s; widen the bounds, or move it",
			t.Written, a.marker.InUnits(t, t.Low), a.marker.InUnits(t, t.High))
	}
}
