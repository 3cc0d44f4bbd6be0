// Where it begins: the parts of the page in their order, drawn anew whenever the address changes.

function build() {
  const programmes = list();
  const drawings = flow();
  const bar = controls();
  const criteria = [missing(), helps()]; // on paper each keeps together, its bars in two columns
  const before = [bar, figures(), glance(), drawings, groups()]; // the flow begins a sheet of paper: nothing behind it needs a whole one
  const after = [heatmap(), programmes];
  const parts = [...before, ...criteria, ...after];
  const window = dialog(programmes);
  const editions = el("p", { class: "edition" });
  const buttons = el("p", { class: "buttons" }, themeButton(), el("button", { type: "button", click: () => print() }, say("print")));
  document.querySelector("header").append(editions, buttons);
  const app = document.getElementById("app");
  const elements = (all) => all.map((part) => part.element);
  app.append(hatch(), ...elements(before), el("div", { class: "pair" }, elements(criteria)), ...elements(after), window.element);
  paper(parts);
  follow(parts, window, editions);
  onResize(drawings.resize);
  skipLink();
}

// follow draws what the address says, now and whenever it changes. Opening a programme leaves all else as it stands.
function follow(parts, window, editions) {
  let shown = "";
  const draw = () => {
    const chosen = choices();
    const { p, ...rest } = chosen;
    if (shown !== JSON.stringify(rest)) {
      shown = JSON.stringify(rest);
      editions.replaceChildren(...editionLine(chosen));
      const programmes = answering(chosen);
      keepingFocus(() => parts.forEach((part) => part.draw(chosen, programmes)));
    }
    window.draw(chosen);
  };
  addEventListener("hashchange", () => (location.hash === "" || location.hash.includes("=")) && draw());
  draw();
}

// keepingFocus leaves the keyboard where it was, also where the button that was pressed is drawn anew.
function keepingFocus(draw) {
  const again = document.activeElement?.dataset.again;
  draw();
  if (again) [...document.querySelectorAll("[data-again]")].find((e) => e.dataset.again === again)?.focus({ preventScroll: true });
}

// editionLine says by what criteria, and how many programmes stand apart because they were scored by others.
function editionLine(chosen) {
  const [part, whole] = [ofEdition(chosen.edition).length, data.programmes.key.length];
  const apart = part < whole ? [" · ", say("editions_apart", { part: count(part), whole: count(whole) })] : [];
  return [called(data.editions[chosen.edition].title), " · ", say("written_by", { version: data.version }), ...apart];
}

function onResize(resize) {
  let waiting;
  addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(resize, 150);
  });
}

// Where the script cannot do its work, what stands in the page without it stays.
async function start() {
  data = await unpack("index");
  if (!data.editions.length) return;
  const app = document.getElementById("app");
  app.hidden = false;
  build();
  document.getElementById("unscripted").remove();
  placeChanges(document.getElementById("flow"));
  foldSums();
  document.documentElement.dataset.ready = "yes";
}

start();
