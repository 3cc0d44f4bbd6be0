// What an address may ask for. A link may be older than the page, or mistyped: what the page does not know is left out and told,
// and the rest is shown.

// asksFor are the choices of an address by what they are called, and whether the page knows a value. Editions are chosen first:
// what else there is to choose depends on them.
function asksFor(edition) {
  const own = ofEdition(edition);
  const facet = (id) => data.facets.some((f) => f.id === id);
  const fields = data.facets.map((f) => [f.id, [f.title, (key) => own.some((i) => facetKeys(f, i).includes(key))]]);
  return new Map([
    ["edition", [say("edition"), (key) => data.editions.some((e) => e.key === key)]],
    ["currency", [say("currency"), (name) => own.some((i) => currencyName(data.programmes.currency[i]) === name)]],
    ["level", [say("level"), (level) => byLevel(own, edition).some((one) => one.level === (level === HIDDEN ? -1 : Number(level)))]],
    ["by", [say("group_by"), facet]],
    ["as", [say("measured_in"), (as) => MEASURES.includes(as)]],
    ["group", [say("group_rows"), facet]],
    ["sort", [say("sorted_by"), (sort) => LIST_COLUMNS.some((column) => column.key && column.id === sort.replace(/^-/, ""))]],
    ["money", [say("money_shown"), (money) => money === "spent"]],
    ["p", [say("programme"), (key) => data.programmes.key.includes(key)]],
    ["q", [say("search"), () => true]],
    ...fields,
  ]);
}

// known parts what an address asks for into what the page knows, and what it does not, as words.
function known(asked, edition) {
  const [all, chosen, unknown] = [asksFor(edition), {}, []];
  for (const [name, value] of Object.entries(asked)) {
    const [title, knows] = all.get(name) ?? [name, () => false];
    if (!value) continue;
    if (knows(value)) chosen[name] = value;
    else unknown.push([name, cut(`${title}${data.words.colon} ${value}`, 80)]);
  }
  return { chosen, unknown };
}
