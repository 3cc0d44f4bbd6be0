// On paper nobody can choose: the groups of every field that says something stand there, each a small chart.

const SHORT_CHART = 8; // bars of a chart that neither a column nor a sheet breaks

function groupSheets(chosen, programmes) {
  const views = data.facets.map((facet) => groupsView(chosen, programmes, facet));
  return views.filter((view) => view.found.some((group) => group.k >= 0)).map((view) => groupSheet(view, programmes));
}

function groupSheet(view, programmes) {
  const note = el("p", { class: "note" }, severalNote(view.facet, programmes));
  const whole = view.found.length > SHORT_CHART ? "" : " whole";
  const measure = measureTitle(view.facet, view.as, view.chosen);
  const title = measure === plainMeasure(view.as, view.chosen) ? view.facet.title : `${view.facet.title} – ${measure}`;
  return el("div", { class: view.as + whole }, el("h3", {}, title), el("ul", { class: "bars" }, groupBars(view, true)), note);
}

// sheetTitle is what all these charts show.
function sheetTitle(view) {
  return view.as === "count" ? say("groups") : `${say("groups")} – ${plainMeasure(view.as, view.chosen)}`;
}
