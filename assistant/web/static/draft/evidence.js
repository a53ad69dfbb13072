// Lights up the words that a line rests on, and finds the lines that rest on a passage.

const lit = CSS.highlights ? new Highlight() : null;
if (lit) CSS.highlights.set("evidence", lit);

// `refs` are places as the page writes them: `turn:start-end`, counted in characters.
export function light(refs) {
  lit?.clear();
  for (const passage of document.querySelectorAll(".p.lit")) passage.classList.remove("lit");
  const found = refs.split(" ").filter(Boolean).flatMap(passagesOf);
  for (const { passage, start, end } of found) {
    const words = passage.querySelector(".w").firstChild;
    if (lit && words) lit.add(range(words, start, end));
    else passage.classList.add("lit");
  }
  return found.map(({ passage }) => passage);
}

function passagesOf(ref) {
  const [turn, place] = ref.split(":");
  const [start, end] = place.split("-").map(Number);
  const inTurn = [...document.querySelectorAll(`#turn-${turn} .p`)];
  return inTurn
    .map((passage) => ({ passage, from: Number(passage.dataset.start), to: Number(passage.dataset.end) }))
    .filter(({ from, to }) => from < end && start < to)
    .map(({ passage, from, to }) => ({ passage, start: Math.max(start, from) - from, end: Math.min(end, to) - from }));
}

// The server counts characters, a range counts UTF-16 units.
function range(node, start, end) {
  const characters = [...node.data];
  const made = document.createRange();
  made.setStart(node, characters.slice(0, start).join("").length);
  made.setEnd(node, characters.slice(0, end).join("").length);
  return made;
}

export function bring(element) {
  if (element?.checkVisibility()) element.scrollIntoView({ block: "center", behavior: "instant" });
}
