// All that a reader chooses stands behind the # of the address, so that a link leads to any state and the back button works.

const HIDDEN = "?none"; // chooses what does not say; no value's own key looks like this

let lastChoices = { hash: null }; // of the address as it last was

// choices are what the address asks for; unknown is what of it this page does not know.
function choices() {
  if (lastChoices.hash !== location.hash) lastChoices = { hash: location.hash, chosen: choicesOf(location.hash) };
  return lastChoices.chosen;
}

function choicesOf(hash) {
  const asked = Object.fromEntries(new URLSearchParams(hash.slice(1)));
  const named = data.editions.findIndex((e) => e.key === asked.edition);
  const edition = named < 0 ? firstEdition() : named;
  const { chosen, unknown } = known(asked, edition);
  const own = data.programmes.currency.filter((c, i) => c >= 0 && data.programmes.edition[i] === edition);
  const currency = chosen.currency ? data.currencies.indexOf(chosen.currency) : mostUsed(own);
  return { ...chosen, edition, currency, unknown };
}

// firstEdition is the one by which most programmes with a budget were scored, and most programmes where there is none.
function firstEdition() {
  const { edition, total } = data.programmes;
  const budgeted = edition.filter((_, i) => total[i] != null);
  return mostUsed(budgeted.length ? budgeted : edition);
}

// mostUsed is the number that stands most often in a list, 0 where there is none.
function mostUsed(list) {
  const used = [];
  for (const i of list) used[i] = (used[i] ?? 0) + 1;
  return used.reduce((most, n, i) => (n > (used[most] ?? 0) ? i : most), 0);
}

// choose changes the address, and by that the page; what the page does not know leaves it. What a reader types letter by letter makes no step of its own for the back
// button. The edition always stands there: an address without anything would scroll to the top.
function choose(changes, inPlace = false) {
  const old = new URLSearchParams(location.hash.slice(1));
  const now = new URLSearchParams({ edition: data.editions[choices().edition].key });
  const unknown = choices().unknown.map(([name]) => name);
  for (const [name, value] of old) if (name !== "edition" && !unknown.includes(name) && location.hash.includes("=")) now.set(name, value);
  for (const [name, value] of Object.entries(changes)) value ? now.set(name, value) : now.delete(name);
  if (inPlace) location.replace("#" + now);
  else location.hash = String(now);
}

// clearChoices goes back to all programmes of the edition.
function clearChoices() {
  const kept = ["edition", "currency", "by", "as", "money"];
  const now = Object.fromEntries([...new URLSearchParams(location.hash.slice(1)).keys()].map((name) => [name, ""]));
  for (const name of kept) delete now[name];
  choose(now);
}
