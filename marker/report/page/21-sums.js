// The tables of the summary, below what was drawn: each part under its heading, the short ones open where there is room for them.

const SHORT = 20; // rows of a table that stands open
const NARROW_SCREEN = "(max-width: 40rem)"; // as app.css has it

const DRAWN = ["sums_programmes", "sums_heatmap"]; // the parts that the page draws above, of the edition that is chosen

function foldSums() {
  const sums = document.getElementById("sums");
  sums.prepend(el("h2", {}, say("sums")));
  for (const heading of sums.querySelectorAll("h3")) {
    const part = [];
    for (let next = heading.nextSibling; next && !["H2", "H3"].includes(next.nodeName); next = next.nextSibling) part.push(next);
    const folded = el("details", {}, el("summary"));
    heading.replaceWith(folded);
    folded.firstChild.append(heading);
    folded.append(...part);
    if (DRAWN.some((word) => say(word) === heading.textContent)) drawnAbove(folded);
    folded.open = !matchMedia(NARROW_SCREEN).matches && isShort(folded);
  }
}

// drawnAbove marks what paper would show a second time: a part that is nothing but a table, and else its table alone.
function drawnAbove(part) {
  const repeated = part.querySelector("ul") ? part.querySelectorAll("table") : [part];
  for (const one of repeated) one.dataset.drawn = editionAbove(part);
}

// editionAbove is the edition under whose heading a part of the sums stands.
function editionAbove(part) {
  let at = part;
  while (at && !data.editions.some((e) => e.title === at.textContent)) at = at.previousElementSibling;
  return at?.textContent ?? "";
}

// isShort tells a part whose tables are all short; one without a table is no sum.
function isShort(part) {
  const tables = [...part.querySelectorAll("table")];
  return tables.length > 0 && tables.every((one) => one.tBodies[0].rows.length <= SHORT);
}

// unfoldSums opens every part for paper, and has them as they were afterwards.
function unfoldSums(whole) {
  for (const part of document.querySelectorAll("#sums details, #changes details")) {
    if (whole) part.dataset.open = part.open ? "yes" : "";
    part.open = whole || part.dataset.open === "yes";
  }
  const edition = data.editions[choices().edition].title;
  for (const part of document.querySelectorAll("[data-drawn]")) part.classList.toggle("twice", whole && part.dataset.drawn === edition);
}
