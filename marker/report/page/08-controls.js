// The bar of choices: what a reader selects, and how many programmes that leaves.

const PATIENCE = 250; // milliseconds after the last letter typed

function controls() {
  const fields = [editionField(), currencyField(), levelField(), ...data.facets.map(facetField)].filter(Boolean);
  const search = searchField();
  const status = el("p", { id: "status", role: "status" });
  const left = el("p", { id: "left-out", role: "status" });
  const clear = el("button", { type: "button", click: clearChoices }, say("clear"));
  const element = el(
    "section",
    { id: "choices", "aria-label": say("choices") },
    el("div", { class: "fields" }, search.element, fields.map((field) => field.element), clear),
    status,
    left,
  );
  const draw = (chosen, programmes) => {
    for (const field of [search, ...fields]) field.draw(chosen);
    status.textContent = shownText(programmes.length, ofEdition(chosen.edition).length);
    left.textContent = leftOut(chosen.unknown);
  };
  return { element, draw };
}

function shownText(part, whole) {
  if (part === 0) return say("nothing");
  return part === whole ? sayCounted("showing_all", whole, { whole: count(whole) }) : say("showing", { part: count(part), whole: count(whole) });
}

// leftOut says what a link asks for that this page does not have.
const leftOut = (unknown) => (unknown.length ? say("left_out", { asked: unknown.map(([, text]) => text).join("; ") }) : "");

function searchField() {
  let waiting;
  const type = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => choose({ q: input.value.trim() }, true), PATIENCE);
  };
  const input = el("input", { type: "search", placeholder: say("search_hint"), input: type, autocomplete: "off" });
  const draw = (chosen) => {
    if (document.activeElement !== input) input.value = chosen.q ?? "";
  };
  return { element: el("label", { class: "search" }, el("span", {}, say("search")), input), draw };
}

// field is a choice whose options depend on what else is chosen.
function field(label, name, options) {
  const { element, select } = choice(label, [], (value) => choose({ [name]: value }));
  let offered = "";
  const draw = (chosen) => {
    const all = options(chosen);
    if (offered !== JSON.stringify(all)) {
      offered = JSON.stringify(all);
      select.replaceChildren(...all.map(([value, text]) => el("option", { value }, cut(text, 60))));
    }
    select.value = valueOf(chosen, name);
    element.hidden = all.length < 2;
  };
  return { element, draw };
}

function valueOf(chosen, name) {
  if (name === "edition") return data.editions[chosen.edition].key;
  if (name === "currency") return currencyName(chosen.currency);
  return chosen[name] ?? "";
}

const editionField = () => data.editions.length > 1 && field(say("edition"), "edition", () => data.editions.map((e) => [e.key, e.title]));

function currencyField() {
  return field(say("currency"), "currency", (chosen) => {
    const used = new Map();
    for (const i of ofEdition(chosen.edition)) used.set(data.programmes.currency[i], (used.get(data.programmes.currency[i]) ?? 0) + 1);
    used.delete(-1);
    return [...used].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([c]) => [currencyName(c), currencyName(c)]);
  });
}

function levelField() {
  return field(say("level"), "level", (chosen) => {
    const levels = byLevel(ofEdition(chosen.edition), chosen.edition);
    return [["", say("all")], ...levels.map(({ level, label }) => (level < 0 ? [HIDDEN, label] : [String(level), `${level} ${label}`]))];
  });
}

function facetField(facet) {
  return field(facet.title, facet.id, (chosen) => {
    const groups = groupsOf(facet, ofEdition(chosen.edition)).sort((a, b) => (a.k < 0) - (b.k < 0) || facet.order[a.k] - facet.order[b.k] || compareText(a.name, b.name));
    return [["", say("all")], ...groups.map((g) => [g.key, `${g.name} (${count(g.members.length)})`])];
  });
}
