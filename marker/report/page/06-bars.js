// Bars are SVG whose lengths are shares of the width there is: the same for a telephone, a screen and paper.

const NARROW = 0.05; // a part of a bar too short for a digit

// bar draws parts [{value, look, digit, text}] against a whole. Looks are classes of app.css; no part is told by its colour alone.
function bar(name, parts, whole) {
  const shapes = [];
  let before = 0;
  for (const part of parts.filter((p) => p.value > 0)) {
    const [x, width] = [before / whole, part.value / whole];
    const fill = part.look === "missing" ? "url(#hatch)" : null;
    shapes.push(svg("rect", { x: percentage(x), width: percentage(width), height: "100%", class: part.look, fill }, svg("title", {}, part.text)));
    if (width >= NARROW && part.digit) {
      shapes.push(svg("text", { x: percentage(x + width / 2), y: "50%", class: part.look }, part.digit));
    }
    before += part.value;
  }
  const spoken = say("bar", { name, parts: parts.filter((p) => p.value > 0).map((p) => p.text).join("; ") || (whole == null ? "–" : "0") });
  return svg("svg", { class: "bar", role: "img", "aria-label": spoken }, ...shapes);
}

const percentage = (share) => (share * 100).toFixed(3) + "%";

// levelParts are the parts of a bar: programmes by level.
function levelParts(programmes, chosen, as) {
  return byLevel(programmes, chosen.edition).map(({ level, label, members }) => {
    const value = sumOf(members, as, chosen.currency);
    const name = level < 0 ? label : say("level_named", { level, label });
    const text = say("bar_part", { label: name + data.words.colon, value: measuredText(value, as, chosen.currency) });
    return { value, look: look(level), digit: level < 0 ? "–" : String(level), text, name };
  });
}

const look = (level) => (level < 0 ? "none" : "l" + Math.min(level, 3));

// barRow is one line of a chart: what it is, its bar, and its number.
function barRow(label, drawing, value) {
  return el("li", {}, el("span", { class: "name" }, label), drawing, el("span", { class: "value" }, value));
}

// levelLegend names the levels by what they look like.
function levelLegend(edition) {
  const item = ({ level, label }) => el("li", {}, badge(level), " ", called(label));
  return el("ul", { class: "legend", "aria-label": say("legend") }, levelsOf(edition).map(item));
}

// badge is a level as a digit on its colour.
const badge = (level) => el("span", { class: "badge " + look(level) }, level < 0 ? "–" : String(level));
