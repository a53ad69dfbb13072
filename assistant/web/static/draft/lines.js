// The lines of the case: which one is looked at, and the way from one to the next.

import { bring, light } from "./evidence.js";
import { onUpdate } from "./regions.js";
import { isOpen, openTab } from "./tabs.js";

const region = document.getElementById("region-case");
let current = null; // id of the line one is in, or was in last

export const lines = () => [...region.querySelectorAll(".line")];
export const lineOf = (id) => document.getElementById(`line-${id}`);
export const currentLine = () => (current && lineOf(current)) || null;
export const keyOf = (line) => line.dataset.line ?? line.dataset.heading;
export const textOf = (line) => line.textContent.replace(/\s+/g, " ").trim();
export const partOf = (line) => line.closest("[data-part]")?.dataset.part;

// Where something new goes: behind the line one was in last, if that stands in the part, else at its end.
export function placeIn(part) {
  const line = currentLine();
  if (line?.dataset.line && partOf(line) === part) return line.dataset.line;
  return lastOf(part)?.dataset.line ?? null;
}

export const linesOf = (part) => [...region.querySelectorAll(`[data-part="${part}"] .line[data-line]`)];
const lastOf = (part) => linesOf(part).at(-1);

export function choose(id, { scroll = true } = {}) {
  current = id;
  mark();
  const line = lineOf(id);
  const passages = light(line?.dataset.evidence ?? "");
  if (scroll && isOpen("interview")) bring(passages[0]);
}

function mark() {
  for (const line of lines()) {
    line.classList.toggle("current", line.dataset.line === current && current !== null);
    line.tabIndex = -1;
  }
  const stop = currentLine() ?? lines()[0];
  if (stop) stop.tabIndex = 0;
  for (const button of region.querySelectorAll(".mark")) button.tabIndex = button.dataset.mark === current ? 0 : -1;
  for (const about of region.querySelectorAll(".about")) about.hidden = about.dataset.about !== current;
  const known = current !== null && document.getElementById(`about-${current}`) !== null;
  region.querySelector(".about-none").hidden = known;
}

export function goTo(line, atEnd = false) {
  if (!line) return;
  openTab("case");
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: "nearest", behavior: "instant" });
  const caret = getSelection();
  caret.selectAllChildren(line);
  if (atEnd) caret.collapseToEnd();
  else caret.collapseToStart();
}

export function step(line, by) {
  const all = lines();
  const next = all[all.indexOf(line) + by];
  goTo(next, by < 0);
  return Boolean(next);
}

// A line that was just saved for the first time has got its id.
export function named(id) {
  current = id;
}

region.addEventListener("click", (event) => {
  const button = event.target.closest("[data-mark]");
  if (button) choose(button.dataset.mark);
});
onUpdate(() => {
  mark();
  light(currentLine()?.dataset.evidence ?? "");
});
mark();
