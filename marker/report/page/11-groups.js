// Bars by country, transition, agency, donor, stage or a field that was asked for: one chart, a choice of group and of what a bar's length stands for.

const FEW = 12; // groups that are shown before a reader asks for all

function groups() {
  const by = choice(say("group_by"), data.facets.map((f) => [f.id, f.title]), (value) => choose({ by: value }));
  const as = choice(say("measured_in"), [], (value) => choose({ as: value }));
  const chart = el("ul", { class: "bars" });
  const notes = el("p", { class: "note" });
  const more = el("button", { type: "button", class: "plain" });
  const numbers = asTable(say("groups"));
  const legend = el("div");
  const alone = el("div", { class: "screen" }, chart, more, notes, numbers.element);
  const sheet = el("div", { class: "sheet" });
  const element = section("groups", say("groups"), el("div", { class: "fields" }, by.element, as.element), legend, alone, sheet);
  let all = false;
  let last = null;
  const draw = (chosen, programmes) => {
    last = [chosen, programmes];
    const view = groupsView(chosen, programmes);
    const { facet } = view;
    by.select.value = facet.id;
    element.firstChild.textContent = groupsTitle(view);
    measureOptions(as.select, view);
    legend.replaceChildren(levelLegend(chosen.edition));
    chart.replaceChildren(...groupBars(view, all));
    more.hidden = view.found.length <= FEW;
    more.textContent = all ? say("fewer_groups", { count: FEW }) : say("more_groups", { count: count(view.found.length) });
    more.onclick = () => ((all = !all), draw(chosen, programmes));
    notes.textContent = severalNote(facet, programmes);
    numbers.show(groupColumns(view), () => groupRows(view));
  };
  const print = (whole) => {
    sheet.replaceChildren(...(whole && last ? groupSheets(...last) : []));
    if (last) element.firstChild.textContent = (whole ? sheetTitle : groupsTitle)(groupsView(...last));
  };
  return { element, draw, print };
}

// groupsView is what one chart shows: by default the groups of the facet that tells most, of programmes by their number.
function groupsView(chosen, programmes, facet = data.facets.find((f) => f.id === chosen.by) ?? tellingFacet(chosen.edition)) {
  return { facet, as: measuresOf(chosen.edition).includes(chosen.as) ? chosen.as : "count", chosen, found: groupsOf(facet, programmes) };
}

// tellingFacet is the first facet that says something: one with several groups, which are fewer than half the programmes.
function tellingFacet(edition) {
  const programmes = ofEdition(edition);
  const telling = (facet) => {
    const groups = groupsOf(facet, programmes).filter((g) => g.k >= 0).length;
    return groups > 1 && groups < programmes.length / 2;
  };
  return data.facets.find(telling) ?? data.facets[0];
}

// severalNote says how many programmes count in more than one group.
function severalNote(facet, programmes) {
  const several = severalIn(facet, programmes);
  return several === 0 ? "" : sayCounted("several", several);
}

// groupsTitle says of donors' money that it is all of their programmes': what is in proportion to contributions is less.
function groupsTitle({ facet, as, chosen }) {
  const title = say("groups_by", { facet: facet.title });
  return as === "count" ? title : [title, measureTitle(facet, as, chosen)].join(" – ");
}

const plainMeasure = (as, chosen) => say("by_" + as, { currency: currencyName(chosen.currency) });

// measureTitle is what the length of a bar or a number of the table is.
function measureTitle(facet, as, chosen) {
  const title = plainMeasure(as, chosen);
  return facet.id === "donor" && as !== "count" ? say("of_whole_programmes", { title }) : title;
}

function measureOptions(select, { facet, as, chosen }) {
  const all = measuresOf(chosen.edition);
  select.replaceChildren(...all.map((name) => el("option", { value: name }, measureTitle(facet, name, chosen))));
  select.value = as;
  select.parentElement.hidden = all.length < 2;
}

function groupBars({ facet, as, chosen, found }, all) {
  const sized = found.map((group) => ({ group, size: measured(group.members, as, chosen.currency) }));
  const longest = Math.max(...sized.map((s) => s.size), 1);
  return sized.slice(0, all ? undefined : FEW).map(({ group, size }) => {
    const drawing = bar(group.name, levelParts(group.members, chosen, as), longest);
    const value = as === "count" ? count(size) : rounded(size, currencyName(chosen.currency));
    return barRow(groupButton(facet, group, chosen), drawing, value);
  });
}

// groupButton chooses a group alone, or all again.
function groupButton(facet, group, chosen) {
  const pressed = chosen[facet.id] === group.key;
  const click = () => choose({ [facet.id]: pressed ? "" : group.key });
  return el("button", { type: "button", class: "plain", title: say("choose_group", { name: group.name }), "aria-pressed": String(pressed), "data-again": `group ${facet.id} ${group.key}`, click }, called(group.name));
}

function groupColumns({ facet, chosen }) {
  const levels = levelsOf(chosen.edition).map(({ level, label }) => [say("level_named", { level, label }), true]);
  const money = moneyMeasures(chosen).map((as) => measureTitle(facet, as, chosen));
  if (shows(chosen.edition, "local")) money.push(say("local_share"));
  return [facet.title, [say("programmes"), true], ...levels, ...money.map((title) => [title, true])];
}

const moneyMeasures = (chosen) => measuresOf(chosen.edition).filter((as) => as !== "count");

function groupRows({ chosen, found }) {
  const { edition, currency } = chosen;
  return found.map(({ name, members }) => {
    const money = moneyOf(members, currency);
    const levels = byLevel(members, edition).slice(0, data.editions[edition].scale.length);
    const sums = moneyMeasures(chosen).map((as) => (money[as] == null ? "–" : amount(money[as], "")));
    const share = shows(edition, "local") ? [money.share] : [];
    return [name, count(members.length), ...levels.map((l) => count(l.members.length)), ...sums, ...share];
  });
}
