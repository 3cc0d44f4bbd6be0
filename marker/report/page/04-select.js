// Which programmes answer the choices, and how they are told and ordered.

// searched is the text of each programme that a search looks through, folded once.
let searched;

function searchable() {
  const { id, title } = data.programmes;
  const named = (i) => data.facets.flatMap((facet) => facet.values[i].map((k) => facet.names[k]));
  searched ??= id.map((_, i) => fold([id[i], title[i], ...named(i)].join(" ")));
  return searched;
}

const ofEdition = (edition) => (data.order ?? data.programmes.key.map((_, i) => i)).filter((i) => data.programmes.edition[i] === edition);

const levelKey = (i) => (data.programmes.level[i] < 0 ? HIDDEN : String(data.programmes.level[i]));

const facetKeys = (facet, i) => (facet.values[i].length ? facet.values[i].map((k) => facet.keys[k]) : [HIDDEN]);

// answering are the programmes of the chosen edition that answer all other choices, in the order in which they came.
function answering(chosen) {
  const words = fold(chosen.q ?? "").split(/\s+/).filter(Boolean);
  const facets = data.facets.filter((facet) => chosen[facet.id]);
  return ofEdition(chosen.edition).filter(
    (i) =>
      (!chosen.level || levelKey(i) === chosen.level) &&
      facets.every((facet) => facetKeys(facet, i).includes(chosen[facet.id])) &&
      words.every((word) => searchable()[i].includes(word)),
  );
}

// groupsOf sorts programmes by the values they have in a facet: the largest first, stages in their own order, those that do
// not say last.
function groupsOf(facet, programmes) {
  const groups = new Map();
  for (const i of programmes) {
    for (const k of facet.values[i].length ? facet.values[i] : [-1]) {
      if (!groups.has(k)) groups.set(k, []);
      groups.get(k).push(i);
    }
  }
  const name = (k) => (k < 0 ? say("not_given") : facet.names[k]);
  const all = [...groups].map(([k, members]) => ({ key: k < 0 ? HIDDEN : facet.keys[k], k, name: name(k), members }));
  const place = (g) => (g.k < 0 ? [1, 0] : [0, facet.order[g.k]]);
  return all.sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1] || b.members.length - a.members.length || compareText(a.name, b.name));
}

// compareText orders words as they are told, the same in every browser.
function compareText(a, b) {
  const [x, y] = [fold(a), fold(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

// severalIn is how many programmes have more than one value in a facet.
const severalIn = (facet, programmes) => programmes.filter((i) => facet.values[i].length > 1).length;
