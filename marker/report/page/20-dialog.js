// The justification of one programme, in a dialog over the page: unpacked when it is first opened, and part of the address.

let sentences; // that programmes share, once they are asked for
const wholeBlocks = new Map();

// detailsOf unpacks the block of details that a programme is in, once.
async function detailsOf(i) {
  const block = Math.floor(i / data.blockSize);
  if (!wholeBlocks.has(block)) wholeBlocks.set(block, Promise.all([(sentences ??= unpack("sentences")), unpack("details-" + block)]).then(whole));
  return (await wholeBlocks.get(block))[i % data.blockSize];
}

// whole puts the texts of a block together again: sentences that programmes share, and in their gaps the words of each.
function whole([sentences, { words, views }]) {
  const own = words.map((kind) => kind.split("\n"));
  const next = words.map(() => 0);
  const text = (sentence) => sentence.replace(/[\u0001-\u0003]/g, (gap) => own[gap.charCodeAt() - 1][next[gap.charCodeAt() - 1]++]);
  const put = (value) => (typeof value === "number" ? text(sentences[value]) : Array.isArray(value) ? value.map(put) : value);
  return put(views);
}

const openProgramme = (i) => choose({ p: data.programmes.key[i] });

// dialog shows the programme that the address names. Where the keyboard stood comes back when it closes.
function dialog(programmes) {
  const body = el("div", { class: "body", tabindex: "-1" });
  const step = (key, by) => el("button", { type: "button", click: () => move(by) }, say(key));
  const [before, after] = [step("previous", -1), step("next", 1)];
  const close = el("button", { type: "button", click: () => choose({ p: "" }) }, say("close"));
  const element = el("dialog", { "aria-labelledby": "programme-title" }, el("div", { class: "bar-of-buttons" }, before, after, close), body);
  let shown = -1;
  const move = (by) => {
    const order = programmes.order();
    const next = order[order.indexOf(shown) + by];
    if (next != null) openProgramme(next);
  };
  element.addEventListener("cancel", (event) => (event.preventDefault(), choose({ p: "" })));
  const draw = async (chosen) => {
    const i = chosen.p ? data.programmes.key.indexOf(chosen.p) : -1;
    if (i === shown) return;
    const last = shown;
    shown = i;
    if (i < 0) return shut(element, () => programmes.focus(last));
    const at = programmes.order().indexOf(i);
    before.disabled = at <= 0;
    after.disabled = at < 0 || at === programmes.order().length - 1;
    body.replaceChildren(el("p", {}, say("loading")));
    if (!element.open) {
      element.showModal();
      body.focus(); // not a button: the key that opened the dialog, still held, would press it
    }
    const view = await detailsOf(i);
    if (shown === i) fill(body, view, i);
  };
  return { element, draw };
}

// shut closes the dialog. The browser gives the keyboard back to where it was; whoever came by a link was nowhere before.
function shut(element, otherwise) {
  element.close();
  const stands = document.activeElement;
  if (!stands || stands === document.body || element.contains(stands)) otherwise();
}

function fill(body, view, i) {
  const file = el("p", {}, el("a", { href: data.programmes.file[i] }, say("as_file")));
  body.replaceChildren(...blocks(view), file);
  body.firstChild.id = "programme-title";
  body.parentElement.scrollTop = 0;
}
