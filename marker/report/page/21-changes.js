// What changed since earlier results stands after the figures that it is about; a long list of programmes is folded there.

function placeChanges(after) {
  const changes = document.getElementById("changes");
  if (!changes) return;
  after.after(changes);
  for (const one of changes.querySelectorAll(".scroll")) {
    if (isShort(one)) continue;
    const folded = el("details", {}, el("summary", {}, say("changes_each")));
    one.replaceWith(folded);
    folded.append(one);
  }
}
